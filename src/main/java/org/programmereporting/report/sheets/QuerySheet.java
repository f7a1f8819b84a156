package org.programmereporting.report.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingOrder;
import org.programmereporting.returns.LineFinding;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.OpenQuery;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Trust;
import org.programmereporting.returns.TrustPosition;

/** The queries on the returns that count, trust by trust: what somebody must look at, and what the centre decided; then the centre's own lines. */
final class QuerySheet {
    private QuerySheet() {}

    static Sheet.Tabular sheet(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Code", "Trust", "Return for", "Field")
                .longText("Query", "Value")
                .text("Where", "State");
        month.figures()
                .month()
                .expected()
                .forEach(expected -> queries(month, expected.trust()).forEach(query -> table.row(row(month, query))));
        month.figures().matters().lines().forEach(line -> table.row(row(month, line)));
        return month.page("Open queries", "Open queries on the returns that count, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(), Note.POSITION))
                .remark("A query stays open from month to month until the trust's next return answers it, or the centre"
                        + " accepts it. Accepted ones of this month are shown with what was decided, and are not asked any"
                        + " more.")
                .with(table, "No query is open.");
    }

    private static List<OpenQuery> queries(Composition month, OdsCode trust) {
        return month.figures().matters().queriesOf(trust).stream()
                .sorted(Comparator.comparing(OpenQuery::period)
                        .thenComparing(
                                OpenQuery::finding,
                                FindingOrder.of(month.figures().form())))
                .toList();
    }

    private static List<Cell> row(Composition month, OpenQuery query) {
        return row(month, query.trust(), query.period(), query.finding(), state(query));
    }

    private static List<Cell> row(Composition month, LineFinding line) {
        return row(month, line.trust(), line.period(), line.finding(), "for the centre to mend");
    }

    private static List<Cell> row(
            Composition month, OdsCode trust, ReportingPeriod period, Finding finding, String state) {
        return List.of(
                Cell.of(trust.value()),
                Cells.text(name(month, trust)),
                Cell.of(Words.month(period)),
                Cells.text(finding.field(), Mark.NOT_APPLICABLE),
                Cells.text(finding.message()),
                Cells.text(finding.value(), Mark.NOT_APPLICABLE),
                Cell.of(finding.source().toString()),
                Cell.of(Words.capital(state)));
    }

    private static Optional<String> name(Composition month, OdsCode trust) {
        return month.reference()
                .register()
                .trustOn(trust, month.asAt())
                .map(Trust::name)
                .or(() -> month.position().trust(trust).map(TrustPosition::name));
    }

    private static String state(OpenQuery query) {
        return query.decision().map(decision -> decision.verdict().id()).orElse("open");
    }
}
