package org.programmereporting.sample;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Who has agreed the cut-over plan, and when all parties last met: from the contract's award on, and all before the plan is complete. */
final class CutOver {
    private CutOver() {}

    static void fill(SampleReturn sample, TrustMonth month) {
        agreement(sample, month, "agreed_outgoing", 60, 330);
        agreement(sample, month, "agreed_incoming", 30, 160);
        if (Procurement.archive(month).equals("none")) {
            sample.put("agreed_vna", "not applicable");
        } else {
            agreement(sample, month, "agreed_vna", 40, 220);
        }
        if (month.complete(Milestone.CONTRACT_AWARD)) {
            afterAward(sample, month);
        }
    }

    private static void afterAward(SampleReturn sample, TrustMonth month) {
        Chance chance = month.ofTrust("cut-over");
        LocalDate met = lastMeeting(month, chance);
        if (!met.isBefore(month.milestones().reachedOn(Milestone.CONTRACT_AWARD))) {
            sample.put("all_parties_met_on", met);
        }
        sample.put("absent_party", month.ofMonth("absent").oneIn(6) ? "Archive supplier's migration lead" : "");
        sample.put("rollback_plan", month.complete(Milestone.TEST_MIGRATION) ? "yes" : "no");
        sample.put("downtime_hours", BigDecimal.valueOf(chance.between(4, 60) * 5L, 1));
        sample.put("parallel_running_weeks", chance.between(0, 8));
    }

    /** Every trust has its own rhythm, of four to twelve weeks. */
    private static LocalDate lastMeeting(TrustMonth month, Chance chance) {
        LocalDate first = LocalDate.of(2013, 9, 2).plusDays(chance.between(0, 27));
        int rhythm = 7 * chance.between(4, 12);
        long since = month.ends().toEpochDay() - first.toEpochDay();
        return Chance.workdayBefore(first.plusDays(since / rhythm * rhythm));
    }

    private static void agreement(SampleReturn sample, TrustMonth month, String party, int soonest, int latest) {
        LocalDate agreed = agreedOn(month, party, soonest, latest);
        boolean yes = month.complete(Milestone.CONTRACT_AWARD) && !agreed.isAfter(month.ends());
        sample.put(party, yes ? "yes" : "no");
        if (yes) {
            sample.put(party + "_on", agreed);
        }
    }

    private static LocalDate agreedOn(TrustMonth month, String party, int soonest, int latest) {
        int after = month.ofTrust(party).between(soonest, latest);
        LocalDate agreed =
                month.milestones().reachedOn(Milestone.CONTRACT_AWARD).plusDays(after);
        LocalDate plan = month.milestones().reachedOn(Milestone.CUT_OVER_PLAN);
        return Chance.workdayBefore(agreed.isAfter(plan) ? plan : agreed);
    }
}
