package org.programmereporting.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/**
 * How a trust's forecast exit moved from return to return. A return carried forward says nothing new and is left out.
 *
 * @param forecasts the forecast exit by the period whose return gave it
 * @param later how often it moved later, over all periods
 * @param earlier how often it moved earlier
 * @param daysThisPeriod by how many days it moved since the previous period, + is later; not known without a forecast in both periods' returns
 */
public record ForecastMoves(
        OdsCode trust,
        SortedMap<ReportingPeriod, LocalDate> forecasts,
        int later,
        int earlier,
        Optional<Long> daysThisPeriod) {
    public ForecastMoves {
        forecasts = Collections.unmodifiableSortedMap(new TreeMap<>(forecasts));
    }

    /** Of each trust in scope this month, by code. */
    public static List<ForecastMoves> of(MonthView month) {
        return month.position().trusts().stream()
                .map(trust -> month.moves(trust.code()))
                .toList();
    }

    /** {@link #daysThisPeriod} alone, without a look at the months before. */
    static Optional<Long> daysThisPeriod(OdsCode trust, MonthView month) {
        return month.previous()
                .flatMap(before -> forecast(trust, before))
                .flatMap(before -> forecast(trust, month.position()).map(after -> days(before, after)));
    }

    /** Of what a trust said up to a period. */
    static ForecastMoves of(OdsCode trust, List<TrustHistory.Said> all, ReportingPeriod now) {
        SortedMap<ReportingPeriod, LocalDate> forecasts = new TreeMap<>();
        for (TrustHistory.Said said : all) {
            Optional<LocalDate> forecast = said.position().forecastExit();
            if (forecast.isPresent()) {
                forecasts.put(said.period(), forecast.get());
            }
        }
        return of(trust, forecasts, now);
    }

    private static ForecastMoves of(
            OdsCode trust, SortedMap<ReportingPeriod, LocalDate> forecasts, ReportingPeriod now) {
        List<Long> moves = moves(forecasts);
        return new ForecastMoves(
                trust,
                forecasts,
                count(moves, days -> days > 0),
                count(moves, days -> days < 0),
                forecast(forecasts, now.previous())
                        .flatMap(before -> forecast(forecasts, now).map(after -> days(before, after))));
    }

    private static Optional<LocalDate> forecast(OdsCode trust, NationalPosition position) {
        Optional<TrustPosition> found = position.trust(trust);
        return found.isPresent()
                        && found.get().answers().isPresent()
                        && !found.get().carriedForward()
                ? found.get().forecastExit()
                : Optional.empty();
    }

    private static Optional<LocalDate> forecast(
            SortedMap<ReportingPeriod, LocalDate> forecasts, ReportingPeriod period) {
        return Optional.ofNullable(forecasts.get(period));
    }

    private static List<Long> moves(SortedMap<ReportingPeriod, LocalDate> forecasts) {
        List<LocalDate> days = new ArrayList<>(forecasts.values());
        List<Long> moves = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            moves.add(days(days.get(i - 1), days.get(i)));
        }
        return moves;
    }

    private static int count(List<Long> moves, LongPredicate which) {
        return (int) moves.stream().mapToLong(Long::longValue).filter(which).count();
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
