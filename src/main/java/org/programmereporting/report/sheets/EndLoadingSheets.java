package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/**
 * How much of the time-critical work lies at the end: of the exit plans, by cohort; of what is still open, before the deadline; and by one of these metrics how
 * that is distributed over trusts, which trusts and which items.
 *
 * @param shown id of that metric; without it the band in the middle of those of the exit plans
 */
public record EndLoadingSheets(String name, Optional<String> shown) implements SheetFamily {
    private static final String END_LOADING = "end-loading";
    private static final String AFTER_DEADLINE = "after-deadline";
    private static final String BACK_LOADING = "back-loading";
    private static final String AGAINST = "against";

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "by deadline", "distribution", "by trust", "items");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        return List.of(
                sheet(month, name, "Time-critical items at the end of the exit plans", "planned-exit", BACK_LOADING),
                sheet(
                        month,
                        name + " by deadline",
                        "Open time-critical items before the deadline",
                        "deadline",
                        AFTER_DEADLINE),
                EndLoadingHistogram.sheet(month, name, shown(month)),
                EndLoadingByTrust.sheet(month, name, shown(month)),
                EndLoadingItems.sheet(month, name, shown(month)));
    }

    private Optional<MetricDefinition> shown(Composition month) {
        return shown.map(id -> month.figures().definitions().stream()
                        .filter(metric ->
                                metric.id().equals(id) && metric.kind().equals(END_LOADING))
                        .findFirst())
                .orElseGet(() -> middleBand(month));
    }

    /** Of the metrics against the planned exit the one in the middle. */
    static Optional<MetricDefinition> middleBand(Composition month) {
        List<MetricDefinition> bands = bands(month, "planned-exit");
        return bands.stream().skip((bands.size() - 1) / 2).findFirst();
    }

    private static Sheet.Tabular sheet(Composition month, String name, String title, String against, String further) {
        List<MetricDefinition> bands = bands(month, against);
        TableBuilder table = new TableBuilder().text("Cohort");
        bands.forEach(band -> columns(table, weeks(band), limit(band)));
        table.column(month.title(further), further.equals(BACK_LOADING) ? Format.DECIMAL : Format.WHOLE);
        table.whole("Trusts without a plan");
        table.row(row(month, bands, further, "", ""));
        bands.stream()
                .limit(1)
                .flatMap(band -> month.byCohort(band.id()).stream())
                .filter(value -> hasTrusts(month, value.groupValue()))
                .forEach(value -> table.row(row(month, bands, further, "cohort", value.groupValue())));
        month.nation().ifPresent(nation -> table.row(row(nation, bands, further, "", "")));
        List<String> explained =
                new ArrayList<>(bands.stream().map(MetricDefinition::id).toList());
        explained.add(further);
        return month.places()
                .listed(
                        month.page(name, title + ", " + Words.month(month.period()))
                                .notes(month.notes().refer(explained, Note.COHORT))
                                .remark("Each band of weeks contains the shorter ones, so they do not add up.")
                                .with(table, "End-loading was not measured."),
                        explained.toArray(String[]::new));
    }

    private static void columns(TableBuilder table, String weeks, String limit) {
        table.column("Last " + weeks + " weeks, median share", Format.PERCENT)
                .column("Change, last " + weeks + " weeks", Format.PERCENT)
                .whole("Trusts with " + limit + "% or more, last " + weeks + " weeks");
    }

    private static List<Cell> row(
            Composition month, List<MetricDefinition> bands, String further, String group, String value) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(group.isEmpty() ? month.everybody() : month.labels().value(group, value)));
        for (MetricDefinition band : bands) {
            Optional<MetricValue> share = month.metrics().find(band.id(), group, value);
            row.add(Cells.share(share));
            row.add(share.map(found -> Cells.points(found.change())).orElse(Cells.change(share)));
            row.add(Cells.figure(month.metrics().find(band.id() + "-at-least-" + limit(band), group, value)));
        }
        row.add(Cells.figure(month.metrics().find(further, group, value)));
        row.add(Cells.figure(bands.stream()
                .findFirst()
                .flatMap(band -> month.metrics().find(band.id() + "-no-plan", group, value))));
        return row;
    }

    private static List<MetricDefinition> bands(Composition month, String against) {
        return month.figures().definitions().stream()
                .filter(metric -> metric.kind().equals(END_LOADING)
                        && against.equals(metric.settings().get(AGAINST)))
                .toList();
    }

    private static boolean hasTrusts(Composition month, String cohort) {
        return month.metrics()
                .find("trusts-remaining", "cohort", cohort)
                .filter(left -> left.value() instanceof Figure.Known known
                        && known.value().signum() > 0)
                .isPresent();
    }

    static String weeks(MetricDefinition band) {
        return band.settings().getOrDefault("weeks", "");
    }

    /** The suffix that the limit gives: a half is 50. */
    static String limit(MetricDefinition band) {
        return new BigDecimal(band.settings().getOrDefault("limit", "1"))
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
