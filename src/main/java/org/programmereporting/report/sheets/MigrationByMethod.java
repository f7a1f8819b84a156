package org.programmereporting.report.sheets;

import java.util.List;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/** Failed attempts to migrate a study, by the method of the migration. */
final class MigrationByMethod {
    private static final String FAILED = "migration-failed";

    private MigrationByMethod() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        TableBuilder table = new TableBuilder()
                .text("Method")
                .whole("Attempts that failed", "Attempts made")
                .column("Share that failed", Format.PERCENT)
                .column("Previous", Format.PERCENT)
                .column("Change", Format.PERCENT)
                .whole("Trusts that do not tell");
        month.metrics().find(FAILED).ifPresent(all -> table.row(row(month, "All methods", all)));
        month.metrics()
                .by(FAILED, "method")
                .forEach(each -> table.row(row(month, month.labels().value("method", each.groupValue()), each)));
        return month.page(
                        family + " by method",
                        "Failed attempts to migrate a study, by method, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(FAILED)))
                .with(table, "Failed attempts were not measured.");
    }

    private static List<Cell> row(Composition month, String method, MetricValue failed) {
        return List.of(
                Cell.of(method),
                Cells.figure(failed.numerator()),
                Cells.figure(failed.denominator()),
                Cells.percentage(failed.value()),
                Cells.percentage(failed.previous()),
                Cells.points(failed.change()),
                Cells.figure(month.metrics().find(FAILED + "-unknown", failed.group(), failed.groupValue())));
    }
}
