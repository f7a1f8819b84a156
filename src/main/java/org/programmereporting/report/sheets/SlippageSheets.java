package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.ForecastMoves;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/** Slippage of the exit: by cohort, trust by trust with the moves of each forecast, and the forecasts over the report dates. */
public record SlippageSheets(String name) implements SheetFamily {
    private static final String SLIPPAGE = "slippage";
    private static final String SLIPPED = "slipped-this-period";
    private static final String MEDIAN = "Median (days)";
    private static final String MAXIMUM = "Maximum (days)";

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "by trust", "trend");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        List<ForecastMoves> moves = ForecastMoves.of(month.figures().month());
        return List.of(
                byCohort(month), ForecastMoveSheet.sheet(month, moves, name), MilestoneTrend.sheet(month, moves, name));
    }

    private Sheet.Tabular byCohort(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Cohort")
                .column(MEDIAN, Format.DECIMAL)
                .column("Median, previous period", Format.DECIMAL)
                .column("Change in median", Format.DECIMAL)
                .whole("P" + month.percentile(SLIPPAGE) + " (days)", "Minimum (days)", MAXIMUM)
                .column(over(month), Format.PERCENT)
                .whole("Slippage not known", "Moved later", "Moved earlier", "Unchanged", "Not comparable")
                .column(
                        month.reference().hasFirstWave()
                                ? "Exited since the first wave, median (days)"
                                : "Exited, median (days)",
                        Format.DECIMAL);
        table.row(row(month, "", ""));
        month.byCohort(SLIPPAGE).forEach(value -> table.rowUnlessIdle(row(month, "cohort", value.groupValue())));
        month.nation().ifPresent(nation -> table.row(row(nation, "", "")));
        return month.page(name, "Slippage of the exit against the original baseline, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(SLIPPAGE, SLIPPED), Note.CARRIED_FORWARD, Note.COHORT, Note.SHARES))
                .remark("Days are positive when the exit is later than its baseline. P" + month.percentile(SLIPPAGE)
                        + " is the slippage that " + month.percentile(SLIPPAGE) + "% of the trusts do not exceed.")
                .remark(
                        "Slippage not known counts trusts; moved later, moved earlier, unchanged and not comparable count trusts since the"
                                + " previous period.")
                .chart(chart(title(month), table.rows()))
                .with(table, "No slippage was measured.");
    }

    private static String over(Composition month) {
        return month.figures().definitions().stream()
                .filter(definition -> definition.id().equals(SLIPPAGE))
                .map(definition -> definition.settings().get("over-days"))
                .filter(days -> days != null)
                .findFirst()
                .map(days -> "Share over " + days + " days")
                .orElse("Share over the threshold");
    }

    private static List<Cell> row(Composition month, String group, String value) {
        Optional<MetricValue> median = month.metrics().find(SLIPPAGE, group, value);
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(group.isEmpty() ? month.everybody() : month.labels().value(group, value)));
        row.add(Cells.figure(median));
        row.add(Cells.previous(median));
        row.add(Cells.change(median));
        for (String suffix : List.of("-p" + month.percentile(SLIPPAGE), "-min", "-max")) {
            row.add(Cells.figure(month.metrics().find(SLIPPAGE + suffix, group, value)));
        }
        row.add(Cells.share(overShare(month, group, value)));
        row.add(Cells.figure(month.metrics().find(SLIPPAGE + "-unknown", group, value)));
        for (String suffix : List.of("", "-earlier", "-unchanged", "-not-comparable")) {
            row.add(Cells.figure(month.metrics().find(SLIPPED + suffix, group, value)));
        }
        row.add(Cells.figure(month.metrics().find(SLIPPAGE + "-exited", group, value)));
        return row;
    }

    /** The share's suffix carries the threshold of the definition. */
    private static Optional<MetricValue> overShare(Composition month, String group, String value) {
        return month.metrics().values().stream()
                .filter(v -> v.metric().startsWith(SLIPPAGE + "-over-")
                        && v.group().equals(group)
                        && v.groupValue().equals(value))
                .findFirst();
    }

    private static String title(Composition month) {
        return month.metrics()
                .find(SLIPPAGE)
                .filter(value -> !Medians.isOfFew(value))
                .map(value -> Movements.said("The median slippage in days", value) + Medians.of(value))
                .orElse("Slippage of the exit by cohort");
    }

    private static Chart chart(String title, int rows) {
        return new Chart(
                Chart.Kind.BAR,
                title,
                "Bars, one pair for each cohort and one for all: median and maximum slippage of the exit in days.",
                "Cohort",
                "Cohort",
                "Days after the baseline",
                List.of(new Chart.Series(MEDIAN, Role.ACTUAL), new Chart.Series(MAXIMUM, Role.ACTUAL)),
                rows);
    }
}
