package org.programmereporting.sample;

import java.time.LocalDate;
import java.time.YearMonth;

/** One remaining trust in one month: what all parts of its return are made from. */
record TrustMonth(ExitPlan plan, MilestonePlan milestones, YearMonth period) {

    static TrustMonth of(ExitPlan plan, YearMonth period) {
        return new TrustMonth(plan, new MilestonePlan(plan), period);
    }

    String code() {
        return plan.trust().code();
    }

    boolean is(Trait trait) {
        return plan.is(trait);
    }

    boolean complete(Milestone milestone) {
        return milestones.complete(milestone, period);
    }

    LocalDate ends() {
        return period.atEndOfMonth();
    }

    LocalDate lastWorkday() {
        return Chance.workdayBefore(ends());
    }

    /** Chance that stays the same for a trust over the months. */
    Chance ofTrust(String subject) {
        return new Chance(subject + " " + code());
    }

    /** Chance anew each month. */
    Chance ofMonth(String subject) {
        return new Chance(subject + " " + code() + " " + period);
    }
}
