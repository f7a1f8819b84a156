package org.programmereporting.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.ForecastScore.Counts;
import org.programmereporting.returns.ForecastScore.Kept;
import org.programmereporting.returns.ForecastScore.Loss;
import org.programmereporting.returns.ForecastScore.Scored;

/** The back-test as lines for a terminal: each score of all months with what it is over, what was counted apart, then month by month. */
record ScoreTable(TerminalWidth width) {
    private static final String ALL = "%-34s %9s %9s %10s %7s";
    private static final String EXITS = "%-8s %8s %8s %8s %8s %8s %8s";
    private static final String LOSSES = "%-8s %5s %7s %7s %5s %7s %7s %5s %6s %6s";
    private static final String NONE = "-";
    private static final List<String> LEGEND = List.of(
            "Trusts: forecasts made that month. Open: scored, not exited yet. n: how many the figures after it are over, which is their trusts too.",
            "P80, Own: exits by the P80, by the trust's own date, of the days that have come; right for the P80 is 80%.",
            "Loss50, Own50, Loss80, Own80: pinball loss in days, of the P50 or P80 and of the own date; the smaller the better.",
            "Brier, OwnBr: the same of the chance to be on time, once the deadline has come; lower is better, a coin's toss 0.25.",
            "-: nothing has come that could be scored. What counts how: the definition of forecast-score in programme.yml.");

    List<String> of(BackTest scores) {
        List<String> lines = new ArrayList<>(all(scores.all()));
        lines.add("");
        lines.add(line(EXITS, "Month", "Trusts", "n", "P80", "n", "Own", "Open"));
        scores.origins().forEach(each -> lines.add(exits(each)));
        lines.add("");
        lines.add(line(LOSSES, "Month", "n", "Loss50", "Own50", "n", "Loss80", "Own80", "n", "Brier", "OwnBr"));
        scores.origins().forEach(each -> lines.add(losses(each)));
        lines.add("");
        LEGEND.forEach(sentence -> lines.addAll(width.wrapped(sentence)));
        return lines;
    }

    private List<String> all(ForecastScore score) {
        List<String> lines = new ArrayList<>();
        lines.add(line(ALL, "All months", "Forecast", "Own date", "Forecasts", "Trusts"));
        lines.add(all(
                "Exits by the P80; right is 80%",
                kept(score.coverage()), NONE, score.coverage().due()));
        score.interval()
                .ifPresent(range -> lines.add(
                        "  by chance alone it could be " + percent(range.low()) + " to " + percent(range.high())));
        lines.add(all(
                "Exits by the own date",
                NONE,
                kept(score.ownKept()),
                score.ownKept().due()));
        lines.add(all("Pinball loss at P50, days", score.half()));
        lines.add(all("Pinball loss at P80, days", score.fourFifths()));
        lines.add(all(
                "Brier score of the chance on time",
                brier(score.brier().forecast()),
                brier(score.brier().own()),
                score.brier().scored()));
        lines.addAll(width.wrapped(apart(score.counts())));
        return lines;
    }

    private static String all(String what, Loss loss) {
        return all(what, loss(loss.forecast()), loss(loss.own()), loss.scored());
    }

    private static String all(String what, String forecast, String own, Scored scored) {
        return line(ALL, what, forecast, own, scored.forecasts(), scored.trusts());
    }

    private static String apart(Counts counts) {
        return String.format(
                Locale.ROOT,
                "Forecasts made: %d. Not scored: without a forecast %d, beyond the reference class %d, exit reported %d, without an own date %d."
                        + " Scored without what is not known: P50 %d, P80 %d. Not exited yet: %d.",
                counts.remaining(),
                counts.notForecast(),
                counts.beyond(),
                counts.exitReported(),
                counts.withoutOwnDate(),
                counts.p50Unknown(),
                counts.p80Unknown(),
                counts.unresolved());
    }

    private static String exits(ForecastScore score) {
        return line(
                EXITS,
                month(score),
                score.counts().remaining(),
                score.coverage().due().forecasts(),
                kept(score.coverage()),
                score.ownKept().due().forecasts(),
                kept(score.ownKept()),
                score.counts().unresolved());
    }

    private static String losses(ForecastScore score) {
        return line(
                LOSSES,
                month(score),
                score.half().scored().forecasts(),
                loss(score.half().forecast()),
                loss(score.half().own()),
                score.fourFifths().scored().forecasts(),
                loss(score.fourFifths().forecast()),
                loss(score.fourFifths().own()),
                score.brier().scored().forecasts(),
                brier(score.brier().forecast()),
                brier(score.brier().own()));
    }

    private static String month(ForecastScore score) {
        return score.origin().map(Object::toString).orElse("All");
    }

    private static String kept(Kept kept) {
        return kept.share().isPresent() ? percent(kept.share().getAsDouble()) : NONE;
    }

    private static String loss(OptionalDouble loss) {
        return loss.isPresent() ? String.format(Locale.ROOT, "%.2f", loss.getAsDouble()) : NONE;
    }

    private static String brier(OptionalDouble score) {
        return score.isPresent() ? String.format(Locale.ROOT, "%.3f", score.getAsDouble()) : NONE;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }

    private static String line(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells).stripTrailing();
    }
}
