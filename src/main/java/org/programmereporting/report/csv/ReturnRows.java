package org.programmereporting.report.csv;

import java.util.Comparator;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Severity;

/** {@code returns.csv}, by file. */
final class ReturnRows {
    private ReturnRows() {}

    static CsvTable of(MonthlyFigures figures) {
        CsvTable table = new CsvTable(
                "file",
                "sha256",
                "received",
                "trust",
                "outcome",
                "superseded_by",
                "rejects",
                "holds",
                "queries",
                "notes");
        figures.returns().stream()
                .sorted(Comparator.comparing(CheckedReturn::file))
                .forEach(file -> table.row(
                        CsvTable.safe(file.file()),
                        file.sha256(),
                        CsvTable.text(file.received()),
                        CsvTable.text(file.trust()),
                        file.outcome().id(),
                        CsvTable.safe(file.supersededBy()),
                        Long.toString(file.count(Severity.REJECT)),
                        Long.toString(file.count(Severity.HOLD)),
                        Long.toString(file.count(Severity.QUERY)),
                        Long.toString(file.count(Severity.NOTE))));
        return table;
    }
}
