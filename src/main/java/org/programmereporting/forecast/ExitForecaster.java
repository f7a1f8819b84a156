package org.programmereporting.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.MigrationOutlook;
import org.programmereporting.returns.NationalForecast;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/**
 * Forecasts every remaining trust's exit, and how many will remain. A draw is the later of the exit drawn from the reference class, given how long
 * the trust has taken already, and the projected end of its migration plus an allowance for the cut-over, a fixed day that is the same in every draw.
 * P50, P80, the chance to be on time, and the count of remaining trusts come from the same draws. A trust that reports its exit is not forecast: it is on time
 * by the day that it reports, unless the deadline has come, and leaves the count the day after the as-at day, as if it were confirmed then.
 */
public final class ExitForecaster {
    private static final double HALF = 0.5;
    private static final double FOUR_FIFTHS = 0.8;

    private final ReferenceClass reference;
    private final ForecastSettings settings;

    public ExitForecaster(ReferenceClass reference, ForecastSettings settings) {
        this.reference = reference;
        this.settings = settings;
    }

    /**
     * The forecast at a position; the count of those that remain begins with the as-at day's month.
     *
     * @param migrated what the trusts' migrations say; one without a projected end holds no exit back
     * @param seed what the draws depend on: programme and period
     */
    public NationalForecast forecast(NationalPosition position, Map<OdsCode, MigrationOutlook> migrated, String seed) {
        Draws draws = new Draws(seed, settings);
        List<ExitForecast> forecasts = new ArrayList<>();
        Map<TrustPosition, DrawnExits> drawn =
                new TreeMap<>(Comparator.comparing(TrustPosition::code)); // a fixed order of summation
        for (TrustPosition trust : position.remaining()) {
            Outlook outlook = outlook(trust, position.asAt());
            DrawnExits exits = switch (outlook.basis()) {
                case FORECAST ->
                    drawn(
                            outlook,
                            draws.of(trust),
                            Optional.ofNullable(migrated.get(trust.code())).flatMap(MigrationOutlook::end));
                case EXIT_REPORTED -> DrawnExits.on(position.asAt().plusDays(1), settings.draws());
                case NO_FORECAST, BEYOND_REFERENCE_CLASS -> DrawnExits.never(settings.draws(), position.asAt());
            };
            drawn.put(trust, exits);
            forecasts.add(forecast(trust, outlook.basis(), exits, position.asAt()));
        }
        return new NationalForecast(forecasts, fans(position, drawn), migrated, reference.exits());
    }

    /** What can be said of one trust before anything is drawn. */
    private record Outlook(ExitForecast.Basis basis, Optional<ExitPlan> plan, double age, SurvivalCurve curve) {}

    private Outlook outlook(TrustPosition trust, LocalDate asAt) {
        SurvivalCurve curve = reference.curveFor(ReferenceClass.volumeOf(trust, settings));
        Optional<ExitPlan> plan = ExitPlan.of(trust);
        double age =
                plan.map(planned -> StrictMath.max(0, planned.ratioOn(asAt))).orElse(0.0);
        if (trust.exitReportedBy(asAt).isPresent()) {
            return new Outlook(ExitForecast.Basis.EXIT_REPORTED, plan, age, curve);
        }
        if (plan.isEmpty()) {
            return new Outlook(ExitForecast.Basis.NO_FORECAST, plan, age, curve);
        }
        ExitForecast.Basis basis =
                curve.endsBy(age) ? ExitForecast.Basis.BEYOND_REFERENCE_CLASS : ExitForecast.Basis.FORECAST;
        return new Outlook(basis, plan, age, curve);
    }

    private DrawnExits drawn(Outlook outlook, double[] uniform, Optional<LocalDate> migrated) {
        ExitPlan plan = outlook.plan().orElseThrow();
        long earliest = migrated.map(
                        day -> day.plusDays(settings.cutOverAllowanceDays()).toEpochDay())
                .orElse(Long.MIN_VALUE);
        long[] days = new long[uniform.length];
        for (int i = 0; i < days.length; i++) {
            OptionalDouble ratio = outlook.curve().quantile(uniform[i], outlook.age());
            days[i] = ratio.isPresent()
                    ? StrictMath.max(plan.dayOf(ratio.getAsDouble()).toEpochDay(), earliest)
                    : DrawnExits.NEVER;
        }
        LocalDate reach = plan.dayOf(outlook.curve().longest());
        return new DrawnExits(days, LocalDate.ofEpochDay(StrictMath.max(reach.toEpochDay(), earliest)));
    }

    private static ExitForecast forecast(
            TrustPosition trust, ExitForecast.Basis basis, DrawnExits exits, LocalDate asAt) {
        boolean past = !asAt.isBefore(trust.deadline());
        if (basis != ExitForecast.Basis.FORECAST) {
            Optional<Double> reported = basis == ExitForecast.Basis.EXIT_REPORTED ? Optional.of(1.0) : Optional.empty();
            return new ExitForecast(
                    trust.code(), basis, Optional.empty(), Optional.empty(), past ? Optional.of(0.0) : reported);
        }
        return new ExitForecast(
                trust.code(),
                basis,
                Optional.of(exits.quantile(HALF)),
                Optional.of(exits.quantile(FOUR_FIFTHS)),
                Optional.of(past ? 0.0 : exits.shareBy(trust.deadline())));
    }

    private List<RemainingQuantiles> fans(NationalPosition position, Map<TrustPosition, DrawnExits> drawn) {
        ReportingPeriod from = ReportingPeriod.containing(position.asAt());
        Optional<ReportingPeriod> to = drawn.keySet().stream()
                .map(TrustPosition::deadline)
                .max(Comparator.naturalOrder())
                .map(last -> new ReportingPeriod(YearMonth.from(last).plusMonths(settings.monthsPastDeadline())));
        if (to.isEmpty()) {
            return List.of();
        }
        List<RemainingQuantiles> fans =
                new ArrayList<>(RemainingFan.of("", "", drawn.values(), settings.draws(), from, to.get()));
        grouped(drawn, TrustPosition::cohort)
                .forEach((cohort, members) ->
                        fans.addAll(RemainingFan.of("cohort", cohort, members, settings.draws(), from, to.get())));
        grouped(drawn, TrustPosition::region)
                .forEach((region, members) ->
                        fans.addAll(RemainingFan.of("region", region, members, settings.draws(), from, to.get())));
        return fans;
    }

    private static Map<String, List<DrawnExits>> grouped(
            Map<TrustPosition, DrawnExits> drawn, Function<TrustPosition, String> group) {
        Map<String, List<DrawnExits>> groups = new TreeMap<>();
        drawn.forEach((trust, exits) -> groups.computeIfAbsent(group.apply(trust), none -> new ArrayList<>())
                .add(exits));
        return groups;
    }
}
