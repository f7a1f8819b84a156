package org.programmereporting.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.programmereporting.returns.FirstWaveMilestone;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * The exits that a trust's own is like: actual ÷ planned duration of every trust of the first wave and of those that exited since; trusts in
 * progress enter with the time they have taken so far, as censored. Two strata by volume where each holds enough exits; else, and for a trust
 * whose volume is unknown, all together. A trust's own entry tells nothing about its own future: it is censored at its age, and the forecast
 * starts there. Flyvbjerg, Project Management Journal 37(3), 2006.
 */
public final class ReferenceClass {
    private final ForecastSettings settings;
    private final List<ExitDuration> durations;
    private final SurvivalCurve all;
    private final Optional<Strata> strata;

    private record Strata(SurvivalCurve small, SurvivalCurve large) {}

    private ReferenceClass(List<ExitDuration> durations, ForecastSettings settings) {
        this.settings = settings;
        this.durations = List.copyOf(durations);
        this.all = SurvivalCurve.of(durations);
        this.strata =
                exits(this::isSmall) >= settings.smallestStratum() && exits(this::isLarge) >= settings.smallestStratum()
                        ? Optional.of(new Strata(curve(this::isSmall), curve(this::isLarge)))
                        : Optional.empty();
    }

    /** The class as known at a position. */
    public static ReferenceClass of(ReferenceData reference, NationalPosition position, ForecastSettings settings) {
        List<ExitDuration> durations = new ArrayList<>();
        reference.firstWave().stream()
                .filter(row -> row.milestone().equals(FirstWaveMilestone.EXIT)
                        && !row.actual().isAfter(position.asAt())
                        && !remains(row.trust(), position))
                .flatMap(row -> firstWave(row).stream())
                .forEach(durations::add);
        position.trusts().stream()
                .flatMap(trust -> since(trust, reference.firstWaveEnded(), position.asAt(), settings).stream())
                .forEach(durations::add);
        return new ReferenceClass(durations, settings);
    }

    /** Its exit was not confirmed by then: it is in progress, and enters as that. */
    private static boolean remains(OdsCode trust, NationalPosition position) {
        return position.trust(trust).filter(TrustPosition::isRemaining).isPresent();
    }

    static ReferenceClass of(List<ExitDuration> durations, ForecastSettings settings) {
        return new ReferenceClass(durations, settings);
    }

    /** How many exits it holds; those in progress are not among them. */
    public int exits() {
        return (int) exits(duration -> true);
    }

    SurvivalCurve curveFor(Optional<BigDecimal> volumeTb) {
        return strata.flatMap(both -> volumeTb.map(volume -> isSmall(volume) ? both.small() : both.large()))
                .orElse(all);
    }

    private long exits(Predicate<ExitDuration> which) {
        return durations.stream().filter(ExitDuration::ended).filter(which).count();
    }

    private SurvivalCurve curve(Predicate<ExitDuration> which) {
        return SurvivalCurve.of(durations.stream().filter(which).toList());
    }

    private boolean isSmall(ExitDuration duration) {
        return duration.volumeTb().filter(this::isSmall).isPresent();
    }

    private boolean isLarge(ExitDuration duration) {
        return duration.volumeTb().filter(volume -> !isSmall(volume)).isPresent();
    }

    private boolean isSmall(BigDecimal volume) {
        return volume.compareTo(settings.strataTb()) <= 0;
    }

    private static Optional<ExitDuration> firstWave(FirstWaveMilestone exit) {
        return ExitPlan.of(exit.start(), exit.planned())
                .filter(plan -> exit.actual().isAfter(plan.start()))
                .map(plan -> new ExitDuration(plan.ratioOn(exit.actual()), true, Optional.of(exit.volumeTb())));
    }

    /** A trust that exited after the first wave, or is on its way; not one that has not begun. */
    private static Optional<ExitDuration> since(
            TrustPosition trust, LocalDate firstWaveEnded, LocalDate asAt, ForecastSettings settings) {
        Optional<LocalDate> exit = trust.actualExit();
        if (exit.filter(day -> !day.isAfter(firstWaveEnded)).isPresent()) {
            return Optional.empty();
        }
        Optional<BigDecimal> volume = volumeOf(trust, settings);
        LocalDate until =
                exit.or(() -> trust.exitReportedBy(asAt)).orElse(asAt); // reported is not confirmed: so long at least
        return Stream.of(ExitPlan.of(trust))
                .flatMap(Optional::stream)
                .filter(plan -> plan.start().isBefore(until))
                .map(plan -> new ExitDuration(plan.ratioOn(until), exit.isPresent(), volume))
                .findFirst();
    }

    static Optional<BigDecimal> volumeOf(TrustPosition trust, ForecastSettings settings) {
        return trust.answers().flatMap(answers -> answers.number(settings.volumeField()));
    }
}
