package org.programmereporting.report.sheets;

import java.util.Comparator;
import java.util.List;
import org.programmereporting.measure.DeadlineState;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TrustStanding;

/** The trusts behind the figures: each remaining one, by how its own dates stand to its deadline. */
final class RemainingByTrust {
    private static final Comparator<TrustStanding> BY_STATE = Comparator.comparing(TrustStanding::deadlineState)
            .thenComparing(standing -> standing.trust().code());

    private RemainingByTrust() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        List<TrustStanding> standings = month.position().remaining().stream()
                .map(trust -> new TrustStanding(trust, month.asAt()))
                .sorted(BY_STATE)
                .toList();
        TableBuilder table = TrustCells.table()
                .text("Region", "Status", "By its own dates")
                .date("Deadline", "Forecast exit")
                .whole("Contingency (days)");
        standings.forEach(standing -> table.row(row(month, standing)));
        Sheet.Tabular sheet = month.page(
                        family + " by trust",
                        "Trusts remaining, by their own dates against the deadline, " + Words.month(month.period()))
                .notes(month.notes().refer(DeadlineStates.METRICS, Note.POSITION, Note.COHORT))
                .remark("Trusts of one standing follow each other, then by code.")
                .with(table, "No trust remains.");
        month.places().listed(sheet, "trusts-remaining", "exits-unconfirmed", "partly-exited", "time-contingency");
        List<DeadlineState> states =
                standings.stream().map(TrustStanding::deadlineState).toList();
        DeadlineStates.METRICS.stream()
                .filter(state -> states.stream().noneMatch(held -> held.id().equals(state)))
                .forEach(state -> month.places().listed(sheet, state)); // of no trust: where they would be
        states.stream().distinct().forEach(state -> month.places().listed(sheet, state.id(), states.indexOf(state)));
        return sheet;
    }

    private static List<Cell> row(Composition month, TrustStanding standing) {
        return TrustCells.of(
                month,
                standing.trust(),
                Cell.of(month.labels().region(standing.trust().region())),
                Cell.of(standing.status()),
                Cell.of(month.title(standing.deadlineState().id())),
                Cell.of(standing.trust().deadline()),
                Cells.day(standing.trust().forecastExit()),
                Cells.number(standing.contingency(), Mark.NOT_AVAILABLE));
    }
}
