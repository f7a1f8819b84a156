package org.programmereporting.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.programmereporting.measure.MonthView;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.ForecastScore.Kept;

/** A month's forecast, or its back-test, as lines for a terminal. */
final class ForecastTable {
    private static final String TRUST = "%-6s %-18s %-18s %8s";
    private static final String SCORE = "%-8s %6s %5s %5s %5s %7s %7s %7s %7s %7s %7s %6s";
    private static final String NONE = "-";
    private static final List<String> COLUMNS = List.of(
            "Trusts: forecasts made that month. Due: P80 days that have come. P80, Own: of the days that have come, exits by the P80, by the trust's own date;",
            "right for the P80 is 80%. Loss50, Own50, Loss80, Own80: pinball loss in days, of the P50 or P80 and of the own date; the smaller the better.",
            "Brier, OwnBr: the same of the chance to be on time, once the deadline has come; 0 is best, a coin's toss 0.25. Open: not exited yet.",
            "-: nothing has come that could be scored. What counts how: the definition of forecast-score in programme.yml.");

    private ForecastTable() {}

    static List<String> forecast(MonthView month) {
        List<String> lines = new ArrayList<>();
        lines.add(line(TRUST, "Trust", "P50", "P80", "On time"));
        List<ExitForecast> trusts = month.forecast().map(all -> all.trusts()).orElse(List.of());
        trusts.forEach(each -> lines.add(trust(each)));
        double late = trusts.stream().map(ExitForecast::probabilityLate).reduce(0.0, Double::sum); // by code
        lines.add(String.format(
                Locale.ROOT, "Expected late: %.1f of %d; not forecast: %d", late, trusts.size(), notForecast(trusts)));
        return lines;
    }

    private static long notForecast(List<ExitForecast> trusts) {
        return trusts.stream().filter(each -> !each.isForecast()).count();
    }

    private static String trust(ExitForecast forecast) {
        return switch (forecast.basis()) {
            case NO_FORECAST -> line(TRUST, forecast.trust(), "no plan", NONE, onTime(forecast));
            case BEYOND_REFERENCE_CLASS -> line(TRUST, forecast.trust(), "beyond class", NONE, onTime(forecast));
            case FORECAST -> line(TRUST, forecast.trust(), day(forecast.p50()), day(forecast.p80()), onTime(forecast));
        };
    }

    private static String onTime(ExitForecast forecast) {
        return forecast.probabilityOnTime().map(ForecastTable::percent).orElse(NONE);
    }

    private static String day(Optional<ForecastDay> day) {
        return day.map(known -> (known.later() ? "after " : "") + known.day()).orElse(NONE);
    }

    /** Own are the same scores of the trusts' own dates. */
    static List<String> backTest(MonthView month) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                SCORE, "Month", "Trusts", "Due", "P80", "Own", "Loss50", "Own50", "Loss80", "Own80", "Brier", "OwnBr",
                "Open"));
        BackTest scores = month.backTest().orElseThrow();
        scores.origins()
                .forEach(each ->
                        lines.add(score(each.origin().map(Object::toString).orElse("All"), each)));
        lines.add(score("All", scores.all()));
        scores.all()
                .interval()
                .ifPresent(range -> lines.add(
                        "P80 covered but for chance: " + percent(range.low()) + " to " + percent(range.high())));
        lines.add("");
        lines.addAll(COLUMNS);
        return lines;
    }

    private static String score(String of, ForecastScore score) {
        return line(
                SCORE,
                of,
                score.counts().remaining(),
                score.coverage().due(),
                kept(score.coverage()),
                kept(score.ownKept()),
                loss(score.half().forecast()),
                loss(score.half().own()),
                loss(score.fourFifths().forecast()),
                loss(score.fourFifths().own()),
                loss(score.brier().forecast()),
                loss(score.brier().own()),
                score.counts().unresolved());
    }

    private static String kept(Kept kept) {
        return kept.due() == 0 ? NONE : percent((double) kept.kept() / kept.due());
    }

    private static String loss(OptionalDouble loss) {
        return loss.isPresent() ? String.format(Locale.ROOT, "%.2f", loss.getAsDouble()) : NONE;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }

    private static String line(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells).stripTrailing();
    }
}
