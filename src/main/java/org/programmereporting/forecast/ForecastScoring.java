package org.programmereporting.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.ForecastScore.Counts;
import org.programmereporting.returns.ForecastScore.Kept;
import org.programmereporting.returns.ForecastScore.Loss;
import org.programmereporting.returns.ForecastScore.Scored;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.PastForecast;
import org.programmereporting.returns.ReportingPeriod;

/**
 * Scores earlier forecasts by what is known at a position. Every forecast that has a trust's own date beside it is scored, whether the trust has exited
 * or not. Each score has a population of its own: which forecasts are in it is decided by the dates that were forecast and the deadline, never by the outcome, and
 * what is in it stays in it as months pass.
 *
 * <ul>
 *   <li>Coverage: of the forecasts whose P80 is known and has come, those whose exit came by it. A P80 that passed without an exit is a known miss; an
 *       exit before a P80 that is still ahead is not counted yet, or hits would be known sooner than misses. The own date likewise, with or without a P80.
 *   <li>Pinball loss (Koenker and Bassett, Econometrica 46, 1978) of P50 and P80, exits and dates after the as-at day taken as that day; of forecasts
 *       whose quantile is known, once it or the own date has come.
 *   <li>Brier score (Monthly Weather Review 78, 1950) of the chance to be on time, of forecasts made before a deadline that has come since: it needs
 *       neither P50 nor P80.
 * </ul>
 */
public final class ForecastScoring {
    private static final double HALF = 0.5;
    private static final double FOUR_FIFTHS = 0.8;
    /** A fixed order of summation. */
    private static final Comparator<PastForecast> ORDER =
            Comparator.comparing(PastForecast::origin).thenComparing(PastForecast::trust);

    private final Outcomes outcomes;
    private final CoverageInterval interval;

    /**
     * A scoring of what is known at a position.
     *
     * @param holder who holds a trust's contracts at that position
     * @param seed what the draws of the interval depend on
     */
    public ForecastScoring(
            NationalPosition position, UnaryOperator<OdsCode> holder, ScoreSettings settings, String seed) {
        this.outcomes = Outcomes.of(position, holder);
        this.interval = new CoverageInterval(settings, seed);
    }

    public BackTest score(List<PastForecast> forecasts) {
        List<PastForecast> all = forecasts.stream().sorted(ORDER).toList();
        List<ForecastScore> origins = new ArrayList<>();
        all.stream()
                .collect(Collectors.groupingBy(PastForecast::origin, TreeMap::new, Collectors.toList()))
                .forEach((origin, made) -> origins.add(score(Optional.of(origin), made, 1)));
        return new BackTest(score(Optional.empty(), all, origins.size()), origins);
    }

    private ForecastScore score(Optional<ReportingPeriod> origin, List<PastForecast> made, int origins) {
        List<ScoredForecast> scored = made.stream()
                .filter(past -> Standing.of(past) == Standing.SCORED)
                .flatMap(past -> past.ownDate().map(own -> ScoredForecast.of(past, own, outcomes)).stream())
                .toList();
        List<ScoredForecast> due = where(scored, each -> each.isDue(each.p80()));
        List<ScoredForecast> ownDue = where(scored, each -> each.isDue(each.ownDate()));
        List<ScoredForecast> chances = where(scored, ScoredForecast::isChanceDue);
        return new ForecastScore(
                origin,
                counts(made, scored, origins),
                kept(due, each -> each.p80().orElseThrow()),
                origin.isPresent() ? Optional.empty() : interval.of(due),
                kept(ownDue, ScoredForecast::ownDate),
                pinball(scored, ScoredForecast::p50, HALF),
                pinball(scored, ScoredForecast::p80, FOUR_FIFTHS),
                loss(chances, each -> each.brier(each.onTime()), each -> each.brier(each.ownChance())));
    }

    private static Counts counts(List<PastForecast> made, List<ScoredForecast> scored, int origins) {
        Map<Standing, Long> by = made.stream().collect(Collectors.groupingBy(Standing::of, Collectors.counting()));
        return new Counts(
                origins,
                made.size(),
                count(by, Standing.NOT_FORECAST),
                count(by, Standing.BEYOND),
                count(by, Standing.EXIT_REPORTED),
                count(by, Standing.WITHOUT_OWN_DATE),
                where(scored, each -> each.p50().isEmpty()).size(),
                where(scored, each -> each.p80().isEmpty()).size(),
                where(scored, each -> !each.isResolved()).size());
    }

    private static int count(Map<Standing, Long> by, Standing standing) {
        return by.getOrDefault(standing, 0L).intValue();
    }

    private static Kept kept(List<ScoredForecast> due, Function<ScoredForecast, LocalDate> day) {
        return new Kept(where(due, each -> each.exitedBy(day.apply(each))).size(), counted(due));
    }

    private static Scored counted(List<ScoredForecast> scored) {
        long trusts = scored.stream().map(ScoredForecast::trust).distinct().count();
        return new Scored(scored.size(), (int) trusts);
    }

    private static List<ScoredForecast> where(List<ScoredForecast> scored, Predicate<ScoredForecast> which) {
        return scored.stream().filter(which).toList();
    }

    private static Loss pinball(
            List<ScoredForecast> scored, Function<ScoredForecast, Optional<LocalDate>> quantile, double share) {
        return loss(
                where(scored, each -> each.tells(quantile.apply(each))),
                each -> each.pinball(quantile.apply(each).orElseThrow(), share),
                each -> each.pinball(each.ownDate(), share));
    }

    private static Loss loss(
            List<ScoredForecast> scored,
            ToDoubleFunction<ScoredForecast> forecast,
            ToDoubleFunction<ScoredForecast> own) {
        return new Loss(mean(scored, forecast), mean(scored, own), counted(scored));
    }

    private static OptionalDouble mean(List<ScoredForecast> scored, ToDoubleFunction<ScoredForecast> loss) {
        double sum = 0;
        for (ScoredForecast each : scored) {
            sum += loss.applyAsDouble(each);
        }
        return scored.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum / scored.size());
    }
}
