package org.programmereporting.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** One remaining trust in one month: what all parts of its return are made from. */
record TrustMonth(ExitPlan plan, MilestonePlan milestones, List<MilestoneState> states, YearMonth period) {

    static TrustMonth of(ExitPlan plan, YearMonth period) {
        MilestonePlan milestones = new MilestonePlan(plan);
        return new TrustMonth(plan, milestones, milestones.at(period), period);
    }

    MilestoneState state(Milestone milestone) {
        return states.stream()
                .filter(state -> state.milestone() == milestone)
                .findFirst()
                .orElseThrow();
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
