package org.programmereporting.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.TrustPosition;

/** A trust's exit as it was first planned: from its start to its original baseline, at least one day. Durations are measured in this unit. */
record ExitPlan(LocalDate start, LocalDate baselineExit) {
    /** The plan of all of a trust's contracts: from the earliest start to the last baseline. None when there is none to measure by. */
    static Optional<ExitPlan> of(TrustPosition trust) {
        Optional<LocalDate> start = trust.contracts().stream()
                .map(ContractPosition::exitStart)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        return start.flatMap(from -> trust.originalBaseline().flatMap(to -> of(from, to)));
    }

    static Optional<ExitPlan> of(LocalDate start, LocalDate baselineExit) {
        return baselineExit.isAfter(start) ? Optional.of(new ExitPlan(start, baselineExit)) : Optional.empty();
    }

    private long days() {
        return ChronoUnit.DAYS.between(start, baselineExit);
    }

    /** How much of the planned duration has passed by a day: 1 on the baseline exit. */
    double ratioOn(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(start, day) / days();
    }

    /** The first day on which that much of the planned duration has passed. */
    LocalDate dayOf(double ratio) {
        return start.plusDays((long) StrictMath.ceil(ratio * days() - 1e-9));
    }
}
