package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.TrustPosition;

/** The milestone trend: the forecast exit as it stood at each report date, of the remaining trusts whose date moved. */
final class MilestoneTrend {
    private MilestoneTrend() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        List<NationalPosition> positions = month.figures().month().positions();
        ForecastHistory history = new ForecastHistory(positions);
        TableBuilder table = new TableBuilder().text("Code", "Trust").date("Deadline");
        positions.forEach(position -> table.date(Words.month(position.period())));
        month.position().remaining().stream()
                .filter(trust -> history.moves(trust.code()) > 0)
                .forEach(trust -> table.row(row(trust, history)));
        return month.page(
                        family + " trend",
                        "Milestone trend: forecast exit at each report date, trusts whose date moved")
                .notes(month.notes().refer(List.of("slipped-this-period"), Note.CARRIED_FORWARD))
                .remark("Read a row from left to right: a date that grows is a forecast that moved later.")
                .with(table, "No trust's forecast has moved.");
    }

    private static List<Cell> row(TrustPosition trust, ForecastHistory history) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(trust.code().value()));
        row.add(Cell.of(trust.name()));
        row.add(Cell.of(trust.deadline()));
        for (Optional<LocalDate> forecast : history.forecasts(trust.code())) {
            row.add(Cells.day(forecast));
        }
        return row;
    }
}
