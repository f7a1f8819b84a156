package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.ForecastScore.Counts;
import org.programmereporting.returns.ForecastScore.Interval;
import org.programmereporting.returns.ForecastScore.Kept;
import org.programmereporting.returns.ForecastScore.Loss;

/** The forecast's own score: all earlier months together, then each, beside the trusts' own dates; printed also when it is bad. */
final class ForecastScoreSheet {
    private ForecastScoreSheet() {}

    /** The score is one for all: also in a workbook of a part of the nation. */
    static Sheet.Tabular sheet(Composition workbook, String family) {
        Composition month = workbook.nation().orElse(workbook);
        TableBuilder table = new TableBuilder()
                .text("Forecasts of")
                .whole("Trusts remaining", "P80 days that have come")
                .column("Exited by the P80", Format.PERCENT)
                .column("Lowest but for chance", Format.PERCENT)
                .column("Highest but for chance", Format.PERCENT)
                .column("Exited by the own date", Format.PERCENT)
                .column("P50: pinball loss (days)", Format.DECIMAL)
                .column("Own date at P50: pinball loss (days)", Format.DECIMAL)
                .column("P80: pinball loss (days)", Format.DECIMAL)
                .column("Own date at P80: pinball loss (days)", Format.DECIMAL)
                .column("Chance on time: Brier score (%)", Format.PERCENT)
                .column("Own date: Brier score (%)", Format.PERCENT)
                .whole(
                        "Not exited yet",
                        "Without a forecast",
                        "Beyond the reference class",
                        "Without an own date",
                        "P80 not known");
        month.figures().month().backTest().ifPresent(scores -> rows(table, scores));
        return month.page(family + " score", "How good earlier forecasts were, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of("forecast-score"), Note.CARRIED_FORWARD))
                .remark(invented(month))
                .remark(
                        "Right is 80% exited by the P80. The smaller a pinball loss or a Brier score, the better; that of a coin's toss is 25%."
                                + " A P80 that passed without an exit is a miss.")
                .with(table, "No earlier month is scored yet.");
    }

    /** Whether the data are invented the programme itself says. */
    private static String invented(Composition month) {
        return month.figures().about().sampleNote().isBlank()
                ? ""
                : "The data are invented: the score shows that the method runs, not that it is accurate.";
    }

    private static void rows(TableBuilder table, BackTest scores) {
        if (!scores.origins().isEmpty()) {
            table.row(row("All months", scores.all()));
        }
        scores.origins()
                .forEach(score -> table.row(row(score.origin().map(Words::month).orElse("All months"), score)));
    }

    private static List<Cell> row(String of, ForecastScore score) {
        Counts counts = score.counts();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(of),
                Cell.of(counts.remaining()),
                Cell.of(score.coverage().due()),
                kept(score.coverage()),
                bound(score.interval().map(Interval::low)),
                bound(score.interval().map(Interval::high)),
                kept(score.ownKept())));
        for (Loss loss : List.of(score.half(), score.fourFifths())) {
            row.add(days(loss.forecast()));
            row.add(days(loss.own()));
        }
        row.add(share(score.brier().forecast()));
        row.add(share(score.brier().own()));
        row.addAll(List.of(
                Cell.of(counts.unresolved()),
                Cell.of(counts.notForecast()),
                Cell.of(counts.beyond()),
                Cell.of(counts.withoutOwnDate()),
                Cell.of(counts.openEnded())));
        return row;
    }

    private static Cell kept(Kept kept) {
        return kept.due() == 0
                ? Cell.of(Mark.NOT_APPLICABLE)
                : share(OptionalDouble.of((double) kept.kept() / kept.due()));
    }

    private static Cell bound(Optional<Double> bound) {
        return share(bound.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }

    private static Cell share(OptionalDouble share) {
        return share.isPresent()
                ? new Cell.Share(BigDecimal.valueOf(share.getAsDouble()))
                : Cell.of(Mark.NOT_APPLICABLE);
    }

    private static Cell days(OptionalDouble days) {
        return days.isPresent() ? Cell.of(BigDecimal.valueOf(days.getAsDouble())) : Cell.of(Mark.NOT_APPLICABLE);
    }
}
