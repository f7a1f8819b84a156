package org.programmereporting.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.PastForecast;

/**
 * A forecast with the trust's own date and what became of it by the as-at day. What lies after that day counts as that day, dates and exit alike: a
 * quantile of the exit so cut off is the quantile so cut off, so that nothing needs to be left out because it is not over yet, which would favour what
 * was over early.
 *
 * @param p50 none where it is only known to be later than a day
 * @param p80 the same
 * @param ownDate not before the day it was given: a date in the past without an exit is known to be wrong
 */
record ScoredForecast(
        OdsCode trust,
        LocalDate origin,
        Optional<LocalDate> p50,
        Optional<LocalDate> p80,
        LocalDate ownDate,
        LocalDate deadline,
        double onTime,
        Optional<LocalDate> exit,
        LocalDate asAt) {

    static ScoredForecast of(PastForecast past, LocalDate own, Outcomes outcomes) {
        return new ScoredForecast(
                past.trust(),
                past.asAt(),
                known(past.forecast().p50()),
                known(past.forecast().p80()),
                own.isBefore(past.asAt()) ? past.asAt() : own,
                past.deadline(),
                past.forecast().probabilityOnTime().orElse(0.0),
                outcomes.exit(past.trust()),
                outcomes.asAt());
    }

    private static Optional<LocalDate> known(Optional<ForecastDay> day) {
        return day.filter(each -> !each.later()).map(ForecastDay::day);
    }

    boolean isResolved() {
        return exit.isPresent();
    }

    /** The day has come, so that the exit came by it or did not: also a day that passed without an exit is known, as a miss. */
    boolean isDue(LocalDate day) {
        return !day.isAfter(asAt);
    }

    /** The quantile is known and has come. */
    boolean isDue(Optional<LocalDate> quantile) {
        return quantile.filter(this::isDue).isPresent();
    }

    boolean exitedBy(LocalDate day) {
        return exit.filter(actual -> !actual.isAfter(day)).isPresent();
    }

    /** The quantile is known, and it or the own date has come: until then both say the same, that the exit is still ahead. */
    boolean tells(Optional<LocalDate> quantile) {
        return quantile.filter(day -> isDue(day) || isDue(ownDate)).isPresent();
    }

    /** In days: a day too early costs the share, a day too late the rest of one. */
    double pinball(LocalDate day, double share) {
        long late = ChronoUnit.DAYS.between(cut(day), cut(exit.orElse(LocalDate.MAX)));
        return late >= 0 ? share * late : (share - 1) * late;
    }

    private LocalDate cut(LocalDate day) {
        return day.isAfter(asAt) ? asAt : day;
    }

    /** The deadline was ahead at the origin, and has come since; whatever is known of the dates. */
    boolean isChanceDue() {
        return origin.isBefore(deadline) && isDue(deadline);
    }

    double brier(double chance) {
        double off = chance - (exitedBy(deadline) ? 1 : 0);
        return off * off;
    }

    double ownChance() {
        return ownDate.isAfter(deadline) ? 0 : 1;
    }
}
