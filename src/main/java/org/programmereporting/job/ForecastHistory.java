package org.programmereporting.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.programmereporting.forecast.ForecastScoring;
import org.programmereporting.forecast.ForecastSettings;
import org.programmereporting.measure.MonthView;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.NationalForecast;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.PastForecast;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.PastForecasts;
import org.programmereporting.store.ReturnRepository;
import org.springframework.util.function.SingletonSupplier;

/**
 * The forecasts of the months before a run's, each as it would have been made when its report was released, stored once, and scored by what is known
 * now. A month is an origin when returns of it are stored and its release lies within what the run knows.
 */
final class ForecastHistory {
    private final MonthRun run;
    private final ReturnRepository returns;
    private final PastForecasts stored;
    private final Supplier<ForecastOrigins> known;
    private final Map<ReportingPeriod, List<PastForecast>> found = new ConcurrentHashMap<>();

    ForecastHistory(MonthRun run, ReturnRepository returns, PastForecasts stored) {
        this.run = run;
        this.returns = returns;
        this.stored = stored;
        this.known = SingletonSupplier.of(() -> new ForecastOrigins(run));
    }

    /** The months that the run looks back on, the oldest first, each with what determines its forecast. */
    private SortedMap<ReportingPeriod, String> origins(ForecastSettings settings) {
        List<ReportingPeriod> before = run.inventory().byPeriod().headMap(run.period()).keySet().stream()
                .filter(origin -> run.knownBy()
                        .covers(ForecastOrigin.moment(origin, run.programme().reference())))
                .toList();
        SortedMap<ReportingPeriod, String> origins = new TreeMap<>();
        before.subList(Math.max(0, before.size() - settings.score().origins()), before.size())
                .forEach(origin -> origins.put(origin, origin(origin).determinedBy()));
        return origins;
    }

    private ForecastOrigin origin(ReportingPeriod origin) {
        return known.get().of(origin);
    }

    /** Stores what is not stored yet; how many months these are. */
    int store() {
        return run.programme().forecast().map(this::store).orElse(0);
    }

    private int store(ForecastSettings settings) {
        List<ReportingPeriod> missing = origins(settings).entrySet().stream()
                .filter(origin -> !stored.holds(origin.getKey(), origin.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            StoredReturns all = StoredReturns.upTo(missing.get(missing.size() - 1), returns);
            missing.stream()
                    .map(this::origin)
                    .forEach(origin -> stored.save(origin.period(), origin.determinedBy(), forecast(origin, all)));
            found.clear();
        }
        return missing.size();
    }

    private static List<PastForecast> forecast(ForecastOrigin origin, StoredReturns all) {
        MonthView month = new MonthInStore(() -> all, origin.run()).read().now();
        NationalForecast forecast = new MonthForecast(origin.run().programme())
                .addedTo(month)
                .forecast()
                .orElseThrow();
        return forecast.trusts().stream()
                .flatMap(each -> past(each, month.position()).stream())
                .toList();
    }

    private static Optional<PastForecast> past(ExitForecast forecast, NationalPosition position) {
        return position.trust(forecast.trust())
                .map(trust -> new PastForecast(
                        position.period(), position.asAt(), trust.deadline(), trust.forecastExit(), forecast));
    }

    /** The month with its back-test: of the origins before it, by what is known at its position. */
    MonthView addedTo(MonthView month) {
        return run.programme()
                .forecast()
                .map(settings -> month.with(scoring(month, settings)
                        .score(origins(settings).headMap(month.position().period()).entrySet().stream()
                                .flatMap(origin -> past(origin.getKey(), origin.getValue()).stream())
                                .toList())))
                .orElse(month);
    }

    /** Asked for this month and for the one before. */
    private List<PastForecast> past(ReportingPeriod origin, String determinedBy) {
        return found.computeIfAbsent(origin, period -> stored.find(period, determinedBy));
    }

    private ForecastScoring scoring(MonthView month, ForecastSettings settings) {
        Register register = month.reference().register();
        return new ForecastScoring(
                month.position(),
                trust -> register.holderOn(trust, month.position().asAt()),
                settings.score(),
                run.programme().id() + " " + month.position().period());
    }
}
