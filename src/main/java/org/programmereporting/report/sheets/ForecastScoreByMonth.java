package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.ForecastScore.Counts;
import org.programmereporting.returns.ForecastScore.Kept;

/** The score of each month's forecasts: over how many each figure is, and what was counted apart. */
final class ForecastScoreByMonth {
    private ForecastScoreByMonth() {}

    static Sheet.Tabular sheet(Composition workbook, String family) {
        Composition month = workbook.nation().orElse(workbook);
        TableBuilder table = new TableBuilder()
                .text("Forecasts of")
                .whole("Trusts remaining, as known at its release", "P80 days that have come")
                .column("Exited by the P80", Format.PERCENT)
                .whole("Own dates that have come")
                .column("Exited by the own date", Format.PERCENT)
                .whole("P50 days scored")
                .column("P50: pinball loss (days)", Format.DECIMAL)
                .column("Own date at P50: pinball loss (days)", Format.DECIMAL)
                .whole("P80 days scored")
                .column("P80: pinball loss (days)", Format.DECIMAL)
                .column("Own date at P80: pinball loss (days)", Format.DECIMAL)
                .whole("Chances scored")
                .column("Chance on time: Brier score", Format.DECIMAL)
                .column("Own date: Brier score", Format.DECIMAL)
                .whole(
                        "Not exited yet",
                        "P50 not known",
                        "P80 not known",
                        "Without a forecast",
                        "Beyond the reference class",
                        "Exit reported, not confirmed",
                        "Without an own date");
        month.figures().month().backTest().stream()
                .flatMap(scores -> scores.origins().stream())
                .forEach(score -> table.row(row(score)));
        return ForecastScoreSheet.page(
                        month,
                        family + " score by month",
                        "How good earlier forecasts were, month by month, " + Words.month(month.period()))
                .remark("Of one month each forecast is of another trust.")
                .with(table, "No earlier month is scored yet.");
    }

    private static List<Cell> row(ForecastScore score) {
        Counts counts = score.counts();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(score.origin().map(Words::month).orElse("All months")));
        row.add(Cell.of(counts.remaining()));
        List.of(score.coverage(), score.ownKept()).forEach(kept -> addKept(row, kept));
        List.of(score.half(), score.fourFifths()).forEach(loss -> {
            row.add(Cell.of(loss.scored().forecasts()));
            row.add(Cells.days(loss.forecast()));
            row.add(Cells.days(loss.own()));
        });
        row.add(Cell.of(score.brier().scored().forecasts()));
        row.add(Cells.score(score.brier().forecast()));
        row.add(Cells.score(score.brier().own()));
        row.addAll(List.of(
                Cell.of(counts.unresolved()),
                Cell.of(counts.p50Unknown()),
                Cell.of(counts.p80Unknown()),
                Cell.of(counts.notForecast()),
                Cell.of(counts.beyond()),
                Cell.of(counts.exitReported()),
                Cell.of(counts.withoutOwnDate())));
        return row;
    }

    private static void addKept(List<Cell> row, Kept kept) {
        row.add(Cell.of(kept.due().forecasts()));
        row.add(Cells.share(kept.share()));
    }
}
