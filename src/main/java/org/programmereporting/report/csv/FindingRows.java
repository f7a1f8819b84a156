package org.programmereporting.report.csv;

import java.util.Comparator;
import java.util.Optional;
import org.programmereporting.report.FoundFinding;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingOrder;
import org.programmereporting.returns.OdsCode;

/** {@code findings.csv}, by file, sheet in the order of the form, row, column, code. Lines of the centre come as findings of their own file. */
final class FindingRows {
    private FindingRows() {}

    static CsvTable of(MonthlyFigures figures) {
        CsvTable table =
                new CsvTable("file", "trust", "sheet", "cell", "field", "severity", "code", "message", "value");
        FoundFinding.all(figures).stream()
                .sorted(Comparator.comparing(FoundFinding::finding, FindingOrder.of(figures.form())))
                .forEach(found -> row(table, found.trust(), found.finding()));
        return table;
    }

    private static void row(CsvTable table, Optional<OdsCode> trust, Finding finding) {
        table.row(
                CsvTable.safe(finding.source().file()),
                CsvTable.text(trust),
                CsvTable.safe(finding.source().sheet()),
                finding.source().cell(),
                CsvTable.safe(finding.field()),
                finding.severity().id(),
                finding.code().id(),
                CsvTable.safe(finding.message()),
                CsvTable.safe(finding.value()));
    }
}
