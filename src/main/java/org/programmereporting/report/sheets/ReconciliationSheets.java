package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.measure.ReconciliationStatement;
import org.programmereporting.measure.ReconciliationStatement.Event;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Source;

/** From the opening count of trusts remaining to the closing one, nationally and by cohort, with the events behind it. */
public record ReconciliationSheets(String name) implements SheetFamily {
    private static final String RECONCILIATION = "reconciliation";
    private static final Map<String, String> LINES = lines();

    /** Nothing in the workbook of a region: events are reconciled for the nation and each cohort. */
    @Override
    public List<String> names() {
        return SheetFamily.named(name, "events");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        return month.isCut() && !month.isMeasured(RECONCILIATION)
                ? List.of()
                : List.of(statement(month), events(month));
    }

    private Sheet.Tabular statement(Composition month) {
        List<String> cohorts = CohortColumns.of(month, List.of(RECONCILIATION, RECONCILIATION + "-opening"));
        TableBuilder table = new TableBuilder().text("Line").whole(month.everybody());
        CohortColumns.add(table, month, cohorts);
        Beside.column(table, month);
        LINES.forEach((suffix, label) -> table.row(row(month, suffix, label, cohorts)));
        return month.page(name, "Reconciliation of trusts remaining, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(RECONCILIATION), Note.COHORT))
                .remark(
                        "Opening, plus revisions, joined, mergers and transfers, less exited and left without exit, plus unexplained, is"
                                + " closing. The closing count is taken from the positions, independently of the events.")
                .with(table, "Nothing was reconciled.");
    }

    private static Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("-opening", "Opening");
        lines.put("-revisions", "Revisions to the opening");
        lines.put("-joined", "Joined");
        lines.put("-exited", "Exited");
        lines.put("-left", "Left without exit");
        lines.put("-mergers", "Net effect of mergers");
        lines.put("-transfers", "Transfers between cohorts");
        lines.put("-unexplained", "Unexplained");
        lines.put("", "Closing");
        return lines;
    }

    private static List<Cell> row(Composition month, String suffix, String label, List<String> cohorts) {
        String metric = RECONCILIATION + suffix;
        List<Cell> row = new ArrayList<>(
                List.of(Cell.of(label), Cells.figure(month.metrics().find(metric))));
        CohortColumns.add(row, month, metric, cohorts);
        return Beside.with(row, month, metric);
    }

    private Sheet.Tabular events(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Event")
                .date("Day")
                .text("Code", "Trust", "Cohort")
                .whole("Effect on remaining")
                .longText("What changed")
                .text("Source of the event");
        ReconciliationStatement.of(month.nation().orElse(month).figures().month()).events().stream()
                .filter(event -> month.cohort()
                        .map(cohort -> cohort.id().equals(event.cohort()))
                        .orElse(true))
                .forEach(event -> table.row(row(month, event)));
        String opening = Words.date(month.period().firstDay().minusDays(1));
        return month.page(
                        name + " events",
                        "Events between the opening and the closing count, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(RECONCILIATION)))
                .remark("Events after " + opening + ", up to and on " + Words.date(month.asAt()) + ".")
                .with(table, "No movement: no trust joined, exited, left, merged or changed its cohort.");
    }

    private static List<Cell> row(Composition month, Event event) {
        return List.of(
                Cell.of(kind(event)),
                Cell.of(event.day()),
                Cell.of(event.trust().value()),
                Cells.text(event.name()),
                Cell.of(month.labels().cohort(event.cohort())),
                Cell.of(event.effect()),
                Cells.text(Words.capital(event.change())),
                source(event.source()));
    }

    private static Cell source(Optional<Source> source) {
        return Cells.text(source.map(Source::toString).orElse(""), Mark.NOT_AVAILABLE);
    }

    private static String kind(Event event) {
        return switch (event.kind()) {
            case JOINED -> "Joined";
            case EXITED -> "Exited";
            case LEFT -> "Left without exit";
            case MERGED -> "Merged";
            case TRANSFERRED -> "Changed cohort";
        };
    }
}
