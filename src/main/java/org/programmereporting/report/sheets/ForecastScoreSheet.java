package org.programmereporting.report.sheets;

import java.util.List;
import java.util.OptionalDouble;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.ForecastScore.Counts;
import org.programmereporting.returns.ForecastScore.Interval;
import org.programmereporting.returns.ForecastScore.Loss;
import org.programmereporting.returns.ForecastScore.Scored;

/** The forecast's own score: all earlier months together, beside the trusts' own dates, and over how many; printed also when it is bad. */
final class ForecastScoreSheet {
    private static final String SHARE = "Share";
    private static final String DAYS = "Days";
    private static final String NUMBER = "Forecasts";

    private ForecastScoreSheet() {}

    /** The score is one for all: also in a workbook of a part of the nation. */
    static Sheet.Tabular sheet(Composition workbook, String family) {
        Composition month = workbook.nation().orElse(workbook);
        TableBuilder table = new TableBuilder()
                .text("Score", "Unit")
                .column("Forecast", Format.DECIMAL)
                .column("Own date", Format.DECIMAL)
                .whole("Forecasts counted", "Trusts counted");
        month.figures().month().backTest().map(BackTest::all).ifPresent(score -> rows(table, score));
        return workbook.places()
                .listed(
                        page(
                                        month,
                                        family + " score",
                                        "How good earlier forecasts were, " + Words.month(month.period()))
                                .remark(
                                        "Chance alone can make the share exited by the P80 another than the true one, which most likely lies between \"likely at least\" and"
                                                + " \"likely at most\".")
                                .remark(
                                        "A trust counts among the forecasts once for each month in which it remained, among the trusts once.")
                                .with(table, "No earlier month is scored yet."),
                        "forecast-score");
    }

    /** How the scores are to be read. */
    static Page page(Composition month, String name, String title) {
        return month.page(name, title)
                .notes(month.notes().refer(List.of("forecast-score"), Note.CARRIED_FORWARD))
                .remark(invented(month))
                .remark(
                        "Right is 80% exited by the P80. Of a pinball loss and of a Brier score, lower is better: a Brier score is 0 at best and 1 at worst, and"
                                + " that of a coin's toss 0.25. A P80 that passed without an exit is a miss.");
    }

    /** Whether the data are invented the programme itself says. */
    private static String invented(Composition month) {
        return month.figures().about().sampleNote().isBlank()
                ? ""
                : "The data are invented: the score shows that the method runs, not that it is accurate.";
    }

    private static void rows(TableBuilder table, ForecastScore score) {
        Cell none = Cell.of(Mark.NOT_APPLICABLE);
        Scored covered = score.coverage().due();
        table.row(row("Exited by the P80", SHARE, Cells.share(score.coverage().share()), none, covered));
        score.interval().ifPresent(range -> interval(table, range, covered));
        table.row(row(
                "Exited by the own date",
                SHARE,
                none,
                Cells.share(score.ownKept().share()),
                score.ownKept().due()));
        loss(table, "P50: pinball loss", score.half());
        loss(table, "P80: pinball loss", score.fourFifths());
        Loss brier = score.brier();
        table.row(row(
                "Chance on time: Brier score",
                "Score, lower is better",
                Cells.score(brier.forecast()),
                Cells.score(brier.own()),
                brier.scored()));
        counts(table, score.counts());
    }

    private static void interval(TableBuilder table, Interval range, Scored covered) {
        Cell none = Cell.of(Mark.NOT_APPLICABLE);
        table.row(row("Exited by the P80: likely at least", SHARE, share(range.low()), none, covered));
        table.row(row("Exited by the P80: likely at most", SHARE, share(range.high()), none, covered));
    }

    private static Cell share(double share) {
        return Cells.share(OptionalDouble.of(share));
    }

    private static void loss(TableBuilder table, String what, Loss loss) {
        table.row(row(what, DAYS, Cells.days(loss.forecast()), Cells.days(loss.own()), loss.scored()));
    }

    private static List<Cell> row(String score, String unit, Cell forecast, Cell own, Scored scored) {
        return List.of(
                Cell.of(score), Cell.of(unit), forecast, own, Cell.of(scored.forecasts()), Cell.of(scored.trusts()));
    }

    private static void counts(TableBuilder table, Counts counts) {
        count(table, "Forecasts made, all", counts.remaining());
        count(table, "Scored, of these not exited yet", counts.unresolved());
        count(table, "Scored, but P50 not known", counts.p50Unknown());
        count(table, "Scored, but P80 not known", counts.p80Unknown());
        count(table, "Not scored: without a forecast", counts.notForecast());
        count(table, "Not scored: beyond the reference class", counts.beyond());
        count(table, "Not scored: exit reported, not confirmed", counts.exitReported());
        count(table, "Not scored: without an own date", counts.withoutOwnDate());
    }

    private static void count(TableBuilder table, String what, int forecasts) {
        Cell none = Cell.of(Mark.NOT_APPLICABLE);
        table.row(Cell.of(what), Cell.of(NUMBER), none, none, Cell.of(forecasts), none);
    }
}
