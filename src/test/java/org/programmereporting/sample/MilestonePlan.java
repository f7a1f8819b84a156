package org.programmereporting.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The milestones of a remaining trust, month by month: always in order, and what was reached stays reached on its day. */
final class MilestonePlan {
    private final ExitPlan plan;
    private final Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);

    MilestonePlan(ExitPlan plan) {
        this.plan = plan;
        LocalDate before = plan.start();
        for (Milestone milestone : Milestone.values()) {
            before = later(before, Chance.workday(expected(milestone, plan.firstForecast())));
            reached.put(milestone, before);
        }
    }

    List<MilestoneState> at(YearMonth period) {
        List<MilestoneState> states = new ArrayList<>();
        LocalDate before = plan.start();
        for (Milestone milestone : Milestone.values()) {
            MilestoneState state = at(period, milestone, before);
            before = state.expected();
            states.add(state);
        }
        return states;
    }

    boolean complete(Milestone milestone, YearMonth period) {
        return !reachedOn(milestone).isAfter(period.atEndOfMonth());
    }

    /** The day the milestone was or, had nothing moved since April, would be reached. */
    LocalDate reachedOn(Milestone milestone) {
        return reached.getOrDefault(milestone, LocalDate.MAX);
    }

    private MilestoneState at(YearMonth period, Milestone milestone, LocalDate before) {
        LocalDate baseline = Chance.workday(dated(milestone, plan.baseline()));
        if (complete(milestone, period)) {
            return new MilestoneState(milestone, baseline, reachedOn(milestone), true);
        }
        return new MilestoneState(milestone, baseline, later(before, forecast(period, milestone)), false);
    }

    /** Not in the past, and not after the exit it leads to. */
    private LocalDate forecast(YearMonth period, Milestone milestone) {
        LocalDate exit = plan.forecast(period);
        LocalDate soonest = Chance.workday(period.atEndOfMonth().plusDays(4));
        LocalDate day = later(soonest, Chance.workday(expected(milestone, exit)));
        boolean capped = milestone.beforeExit() && exit.isAfter(soonest) && day.isAfter(exit);
        return capped ? exit : day;
    }

    private LocalDate expected(Milestone milestone, LocalDate exit) {
        int jitter = plan.is(Trait.END_LOADED) || !milestone.beforeExit()
                ? 0
                : new Chance(plan.trust().code() + milestone).between(-6, 6);
        return dated(milestone, exit).plusDays(jitter);
    }

    private LocalDate dated(Milestone milestone, LocalDate exit) {
        return plan.is(Trait.END_LOADED)
                ? milestone.endLoadedDate(plan.start(), exit)
                : milestone.steadyDate(plan.start(), exit);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
