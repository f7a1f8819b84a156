package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.TrustOutcome;
import org.programmereporting.returns.TrustPosition;

/** How the expected trusts answered, by cohort; and each trust whose return does not count, with what counts instead. */
public record ReturnsSheets(String name) implements SheetFamily {
    private static final String RESPONSES = "responses";
    private static final List<String> COUNTS = List.of(
            "-expected",
            "-accepted",
            "-queries",
            "-rejected",
            "-unreadable",
            "-missing",
            "-late",
            "-late-unknown",
            "-carried-forward");

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "not counted");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        return List.of(counts(month), notCounted(month));
    }

    private Sheet.Tabular counts(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Cohort")
                .whole(
                        "Expected",
                        "Accepted",
                        "Accepted with queries",
                        "Rejected",
                        "Unreadable",
                        "Missing",
                        "Late",
                        "Not known whether late",
                        "Carried forward")
                .column("Response rate", Format.PERCENT);
        table.row(row(month, "", ""));
        month.byCohort(RESPONSES + "-expected")
                .forEach(value -> table.rowUnlessIdle(row(month, "cohort", value.groupValue())));
        month.nation().ifPresent(nation -> table.row(row(nation, "", "")));
        return month.page(name, "Returns by cohort, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(RESPONSES), Note.CARRIED_FORWARD, Note.SHARES))
                .remark(
                        "Accepted, accepted with queries, rejected, unreadable and missing add to expected; late and carried forward"
                                + " are counted across them.")
                .with(table, "No return was expected.");
    }

    private static List<Cell> row(Composition month, String group, String value) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(group.isEmpty() ? month.everybody() : month.labels().value(group, value)));
        COUNTS.forEach(suffix -> row.add(Cells.figure(month.metrics().find(RESPONSES + suffix, group, value))));
        row.add(Cells.share(month.metrics().find(RESPONSES, group, value)));
        return row;
    }

    private Sheet.Tabular notCounted(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Code", "Trust", "Cohort", "Return")
                .longText("Reason")
                .text("What counts instead");
        month.figures().month().expected().stream()
                .filter(expected -> !expected.outcome().isAccepted())
                .forEach(expected -> table.row(row(month, expected)));
        return month.places()
                .listed(
                        month.page(
                                        name + " not counted",
                                        "Trusts whose return is missing, rejected or unreadable, "
                                                + Words.month(month.period()))
                                .notes(month.notes().refer(List.of(RESPONSES), Note.CARRIED_FORWARD))
                                .with(table, "No trust's return is missing, rejected or unreadable."),
                        RESPONSES);
    }

    private static List<Cell> row(Composition month, ExpectedReturn expected) {
        Optional<TrustPosition> trust = month.position().trust(expected.trust());
        return List.of(
                Cell.of(expected.trust().value()),
                Cells.text(trust.map(TrustPosition::name)),
                Cells.text(trust.map(position -> month.labels().cohort(position.cohort()))),
                Cell.of(Words.capital(expected.outcome().id())),
                Cell.of(reason(expected)),
                Cell.of(instead(trust)));
    }

    private static String reason(ExpectedReturn expected) {
        return expected.outcome() == TrustOutcome.MISSING
                ? "No return was received."
                : expected.file().flatMap(ReturnsSheets::gravest).orElse("The return could not be used.");
    }

    private static Optional<String> gravest(CheckedReturn file) {
        return file.findings().stream()
                .filter(finding -> finding.severity() == Severity.REJECT)
                .min(Finding.BY_WEIGHT)
                .map(finding -> (finding.field().isEmpty() ? "" : finding.field() + ": ") + finding.message());
    }

    private static String instead(Optional<TrustPosition> trust) {
        return trust.flatMap(TrustPosition::positionPeriod)
                .map(period -> "Its return for " + Words.month(period))
                .orElse("No earlier return; the register alone");
    }
}
