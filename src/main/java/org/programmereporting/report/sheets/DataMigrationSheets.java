package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/** The migration of the data: how much is done and how fast, how many can finish, trust by trust with what blocks it, and what failed. */
public record DataMigrationSheets(String name, Optional<String> blocker) implements SheetFamily {
    static final String REQUIRED = "migration-required-ratio";
    static final String PROGRESS = "migration-progress";
    static final String RATE = "migration-rate";
    private static final String FAILED = "migration-failed";
    static final String LARGE = "large-not-started";
    private static final String RATIO = "Rate required, times the rate achieved";

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "states", "by trust", "by method");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        return List.of(
                byCohort(month),
                MigrationStates.sheet(month, name),
                MigrationByTrust.sheet(month, name, blocker),
                MigrationByMethod.sheet(month, name));
    }

    private Sheet.Tabular byCohort(Composition month) {
        List<MetricDefinition> shares = month.figures().definitions().stream()
                .filter(metric -> metric.kind().equals(PROGRESS))
                .toList();
        TableBuilder table = new TableBuilder().text("Cohort");
        shares.forEach(share -> table.column(share.title(), Format.PERCENT));
        table.column("Failed attempts", Format.PERCENT)
                .column("Rate achieved (" + unit(month) + ")", Format.DECIMAL)
                .column("Rate of the median trust", Format.DECIMAL)
                .column(RATIO, Format.DECIMAL)
                .whole("Trusts that this is the median of")
                .whole("Trusts that cannot finish in time", "Large, not started");
        if (month.ofKind(REQUIRED).isPresent()) {
            CohortRows.add(month, table, (group, value) -> row(month, shares, group, value));
        }
        List<String> explained =
                new ArrayList<>(shares.stream().map(MetricDefinition::id).toList());
        explained.addAll(List.of(FAILED, RATE, REQUIRED, LARGE));
        Page page = month.page(name, "Migration of the data by cohort, " + Words.month(month.period()))
                .notes(month.notes().refer(explained, Note.COHORT, Note.CARRIED_FORWARD))
                .remark(
                        "The rate required is a multiple of the rate achieved, of the median trust: above 1 is too slow.");
        if (!shares.isEmpty() && table.rows() > 0) {
            page.remark(FallingShare.said(month, shares.get(0))).chart(chart(month, shares, table.rows()));
        }
        return page.with(table, "This programme does not measure a migration of data.");
    }

    private static String unit(Composition month) {
        return month.ofKind(RATE).map(MetricDefinition::unit).orElse("a month");
    }

    private static List<Cell> row(Composition month, List<MetricDefinition> shares, String group, String value) {
        List<Cell> row = new ArrayList<>();
        shares.forEach(share -> row.add(percentage(month.metrics().find(share.id(), group, value))));
        row.add(percentage(month.metrics().find(FAILED, group, value)));
        for (String metric : List.of(RATE, RATE + "-median", REQUIRED)) {
            row.add(Cells.figure(month.metrics().find(metric, group, value)));
        }
        row.add(Cells.whole(month.metrics().find(REQUIRED, group, value)));
        for (String metric : List.of(REQUIRED + "-cannot-finish", LARGE)) {
            row.add(Cells.figure(month.metrics().find(metric, group, value)));
        }
        return row;
    }

    /** A share of terabytes or studies is no count of trusts, however few it is of. */
    private static Cell percentage(Optional<MetricValue> share) {
        return share.map(found -> Cells.percentage(found.value())).orElse(Cells.figure(share));
    }

    private static Chart chart(Composition month, List<MetricDefinition> shares, int rows) {
        return new Chart(
                Chart.Kind.BAR,
                title(month, shares.get(0)),
                "Bars for each cohort and one group for all: how much is migrated, as a share of what there is to migrate.",
                "Cohort",
                "Cohort",
                "Share migrated",
                shares.stream()
                        .limit(Chart.MOST_COLOURS)
                        .map(share -> new Chart.Series(share.title(), Role.ACTUAL))
                        .toList(),
                rows);
    }

    private static String title(Composition month, MetricDefinition share) {
        return month.metrics()
                .find(share.id())
                .filter(value -> value.value() instanceof Figure.Known)
                .map(value -> Movements.ofShare(share.title(), value))
                .orElse(share.title() + ", by cohort");
    }
}
