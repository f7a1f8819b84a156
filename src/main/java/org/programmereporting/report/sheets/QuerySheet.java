package org.programmereporting.report.sheets;

import java.util.List;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingOrder;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.TrustPosition;

/** The queries on the returns that count, trust by trust: what somebody must look at. */
final class QuerySheet {
    private QuerySheet() {}

    static Sheet.Tabular sheet(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Code", "Trust", "Field")
                .longText("Query", "Value")
                .text("Where");
        month.figures().month().expected().stream()
                .filter(expected -> expected.outcome().isAccepted())
                .forEach(expected -> queries(month, expected).forEach(query -> table.row(row(month, expected, query))));
        return month.page("Open queries", "Open queries on the returns that count, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of("responses"), Note.POSITION))
                .with(table, "No query is open.");
    }

    private static List<Finding> queries(Composition month, ExpectedReturn expected) {
        return expected.file().stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.severity() == Severity.QUERY)
                .sorted(FindingOrder.of(month.figures().form()))
                .toList();
    }

    private static List<Cell> row(Composition month, ExpectedReturn expected, Finding query) {
        return List.of(
                Cell.of(expected.trust().value()),
                Cells.text(month.position().trust(expected.trust()).map(TrustPosition::name)),
                Cells.text(query.field(), Mark.NOT_APPLICABLE),
                Cells.text(query.message()),
                Cells.text(query.value(), Mark.NOT_APPLICABLE),
                Cell.of(query.source().toString()));
    }
}
