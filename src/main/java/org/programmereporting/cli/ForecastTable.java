package org.programmereporting.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.programmereporting.measure.MonthView;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ExitForecast.Basis;
import org.programmereporting.returns.ForecastDay;

/** A month's forecast, as lines for a terminal. */
final class ForecastTable {
    private static final String TRUST = "%-6s %-18s %-18s %8s";
    private static final String NONE = "-";

    private ForecastTable() {}

    static List<String> forecast(MonthView month, TerminalWidth width) {
        List<String> lines = new ArrayList<>();
        lines.add(line(TRUST, "Trust", "P50", "P80", "On time"));
        List<ExitForecast> trusts = month.forecast().map(all -> all.trusts()).orElse(List.of());
        trusts.forEach(each -> lines.add(trust(each)));
        double late = trusts.stream().map(ExitForecast::probabilityLate).reduce(0.0, Double::sum); // by code
        lines.addAll(width.wrapped(String.format(
                Locale.ROOT,
                "Expected late: %.1f of %d; cannot be forecast: %d; exit reported, not confirmed: %d",
                late,
                trusts.size(),
                count(trusts, Basis.NO_FORECAST) + count(trusts, Basis.BEYOND_REFERENCE_CLASS),
                count(trusts, Basis.EXIT_REPORTED))));
        return lines;
    }

    private static long count(List<ExitForecast> trusts, Basis basis) {
        return trusts.stream().filter(each -> each.basis() == basis).count();
    }

    private static String trust(ExitForecast forecast) {
        return switch (forecast.basis()) {
            case EXIT_REPORTED -> line(TRUST, forecast.trust(), "exit reported", NONE, onTime(forecast));
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

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", share * 100);
    }

    private static String line(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells).stripTrailing();
    }
}
