package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.TrustPosition;

/** Each remaining trust: its slippage, whether its forecast moved this period, how often it moved in all. */
final class ForecastMoveSheet {
    private ForecastMoveSheet() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        ForecastHistory history = new ForecastHistory(month.figures().month().positions());
        TableBuilder table = new TableBuilder()
                .text("Code", "Trust", "Cohort")
                .date("Baseline exit", "Forecast, previous period", "Forecast now")
                .whole("Moved this period (days)", "Times moved in all", "Moved in all (days)", "Slippage (days)");
        month.position().remaining().stream()
                .sorted(Comparator.comparing((TrustPosition trust) -> slippage(month, trust))
                        .reversed()
                        .thenComparing(TrustPosition::code))
                .forEach(trust -> table.row(row(month, history, trust)));
        return month.page(
                        family + " by trust",
                        "Whose forecast exit moved, trust by trust, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of("slippage", "slipped-this-period"), Note.CARRIED_FORWARD))
                .remark(
                        "The trust with the most slippage comes first. Days are positive when the date moved later. A move in all counts"
                                + " from the first forecast on record.")
                .with(table, "No trust remains.");
    }

    private static long slippage(Composition month, TrustPosition trust) {
        return new TrustStanding(trust, month.asAt()).slippage().orElse(Long.MIN_VALUE);
    }

    private static List<Cell> row(Composition month, ForecastHistory history, TrustPosition trust) {
        Optional<LocalDate> before = month.figures()
                .month()
                .previous()
                .flatMap(position -> position.trust(trust.code()))
                .flatMap(TrustPosition::forecastExit);
        Optional<Long> moved =
                before.flatMap(earlier -> trust.forecastExit().map(now -> ChronoUnit.DAYS.between(earlier, now)));
        return List.of(
                Cell.of(trust.code().value()),
                Cell.of(trust.name()),
                Cell.of(month.labels().cohort(trust.cohort())),
                Cells.day(trust.originalBaseline()),
                Cells.day(before),
                Cells.day(trust.forecastExit()),
                Cells.number(moved, Mark.NOT_AVAILABLE),
                Cell.of(history.moves(trust.code())),
                Cells.number(history.moved(trust.code()), Mark.NOT_AVAILABLE),
                Cells.number(new TrustStanding(trust, month.asAt()).slippage(), Mark.NOT_AVAILABLE));
    }
}
