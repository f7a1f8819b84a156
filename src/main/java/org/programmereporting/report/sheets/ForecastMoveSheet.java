package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.ForecastMoves;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.TrustPosition;

/** Each remaining trust: its slippage, whether its forecast moved this period, how often it moved in all. */
final class ForecastMoveSheet {
    private static final String CURRENT = "Slippage against the current baseline (days)";

    private ForecastMoveSheet() {}

    static Sheet.Tabular sheet(Composition month, List<ForecastMoves> moves, String family) {
        TableBuilder table = new TableBuilder()
                .text("Code", "Trust", "Cohort")
                .date("Baseline exit", "Forecast, previous period", "Forecast now")
                .whole(
                        "Moved this period (days)",
                        "Times moved later",
                        "Times moved earlier",
                        "Slippage (days)",
                        CURRENT);
        moves.stream()
                .flatMap(moved -> month.position().trust(moved.trust()).map(trust -> new Line(trust, moved)).stream())
                .filter(line -> line.trust().isRemaining())
                .sorted(Comparator.comparing((Line line) -> slippage(month, line))
                        .reversed()
                        .thenComparing(line -> line.trust().code()))
                .forEach(line -> table.row(row(month, line)));
        return month.places()
                .listed(
                        month.page(
                                        family + " by trust",
                                        "Slippage and moves of the forecast exit, trust by trust, "
                                                + Words.month(month.period()))
                                .notes(month.notes()
                                        .refer(
                                                List.of("slippage", "slipped-this-period", "re-baselined"),
                                                Note.CARRIED_FORWARD))
                                .remark(
                                        "The trust with the most slippage against its original baseline comes first. Days are positive when the date moved later. Only returns of their"
                                                + " own period are compared; one carried forward says nothing new.")
                                .with(table, "No trust remains."),
                        "slippage",
                        "slipped-this-period",
                        "re-baselined");
    }

    private record Line(TrustPosition trust, ForecastMoves moves) {}

    private static long slippage(Composition month, Line line) {
        return new TrustStanding(line.trust(), month.asAt()).slippage().orElse(Long.MIN_VALUE);
    }

    private static List<Cell> row(Composition month, Line line) {
        TrustPosition trust = line.trust();
        Optional<LocalDate> before =
                Optional.ofNullable(line.moves().forecasts().get(month.period().previous()));
        return List.of(
                Cell.of(trust.code().value()),
                Cell.of(trust.name()),
                Cell.of(month.labels().cohort(trust.cohort())),
                Cells.day(trust.originalBaseline()),
                Cells.day(before),
                Cells.day(trust.forecastExit()),
                Cells.number(line.moves().daysThisPeriod(), Mark.NOT_AVAILABLE),
                Cell.of(line.moves().later()),
                Cell.of(line.moves().earlier()),
                Cells.number(new TrustStanding(trust, month.asAt()).slippage(), Mark.NOT_AVAILABLE),
                Cells.number(
                        new TrustStanding(trust, month.asAt()).slippageFromCurrentBaseline(),
                        trust.isReBaselined() ? Mark.NOT_AVAILABLE : Mark.NOT_APPLICABLE));
    }
}
