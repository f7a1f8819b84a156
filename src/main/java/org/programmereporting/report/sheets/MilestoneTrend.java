package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.ForecastMoves;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/** The milestone trend: the forecast exit as each report date's return gave it, of the remaining trusts whose date moved. */
final class MilestoneTrend {
    /** More do not go on a page. */
    private static final int MOST_DATES = 12;

    private MilestoneTrend() {}

    static Sheet.Tabular sheet(Composition month, List<ForecastMoves> moves, String family) {
        List<ReportingPeriod> all = month.figures().month().positions().stream()
                .map(NationalPosition::period)
                .filter(period ->
                        moves.stream().anyMatch(moved -> moved.forecasts().containsKey(period)))
                .toList();
        List<ReportingPeriod> periods = all.subList(StrictMath.max(0, all.size() - MOST_DATES), all.size());
        TableBuilder table = new TableBuilder().text("Code", "Trust").date("Deadline");
        periods.forEach(period -> table.date(Words.month(period)));
        moves.stream()
                .filter(moved -> moved.later() + moved.earlier() > 0)
                .forEach(moved -> month.position()
                        .trust(moved.trust())
                        .filter(TrustPosition::isRemaining)
                        .ifPresent(trust -> table.row(row(trust, moved, periods))));
        return month.page(
                        family + " trend",
                        "Milestone trend: forecast exit at each report date, trusts whose date moved")
                .notes(month.notes().refer(List.of("slipped-this-period"), Note.CARRIED_FORWARD))
                .remark(
                        "Read a row from left to right: a date that grows is a forecast that moved later. A month without a return of its own"
                                + " is not available.")
                .remark(
                        periods.size() == all.size()
                                ? ""
                                : "Shown are the newest " + Words.number(MOST_DATES) + " of "
                                        + Words.plainCount(all.size(), "report date")
                                        + "; a trust is listed also when its date moved before them.")
                .with(table, "No trust's forecast has moved.");
    }

    private static List<Cell> row(TrustPosition trust, ForecastMoves moves, List<ReportingPeriod> periods) {
        List<Cell> row = new ArrayList<>(
                List.of(Cell.of(trust.code().value()), Cell.of(trust.name()), Cell.of(trust.deadline())));
        periods.forEach(period ->
                row.add(Cells.day(Optional.ofNullable(moves.forecasts().get(period)))));
        return row;
    }
}
