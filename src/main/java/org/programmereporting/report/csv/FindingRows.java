package org.programmereporting.report.csv;

import java.util.Comparator;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingOrder;

/** {@code findings.csv}, by file, sheet in the order of the form, row, column, code. */
final class FindingRows {
    private FindingRows() {}

    static CsvTable of(MonthlyFigures figures) {
        CsvTable table =
                new CsvTable("file", "trust", "sheet", "cell", "field", "severity", "code", "message", "value");
        Comparator<Finding> order = FindingOrder.of(figures.form());
        figures.returns().stream()
                .sorted(Comparator.comparing(CheckedReturn::file))
                .forEach(file -> file.findings().stream().sorted(order).forEach(finding -> row(table, file, finding)));
        return table;
    }

    private static void row(CsvTable table, CheckedReturn file, Finding finding) {
        table.row(
                CsvTable.safe(file.file()),
                CsvTable.text(file.trust()),
                CsvTable.safe(finding.source().sheet()),
                finding.source().cell(),
                CsvTable.safe(finding.field()),
                finding.severity().id(),
                finding.code().id(),
                CsvTable.safe(finding.message()),
                CsvTable.safe(finding.value()));
    }
}
