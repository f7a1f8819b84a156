package org.programmereporting.sample;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The fixed milestones in their order, each with its usual place in a plan: the share of the time from exit start to exit in a steady plan,
 * and in an end-loaded one either a share or the days before the exit.
 */
enum Milestone {
    EXIT_NOTICE(0.03, 0.05),
    OUTLINE_BUSINESS_CASE(0.09, 0.15),
    REQUIREMENTS_APPROVED(0.16, 0.30),
    PREFERRED_SUPPLIER(0.25, 0.45),
    CONTRACT_AWARD(0.32, 0.58),
    INFRASTRUCTURE_READY(0.42, 0.74),
    INTEGRATION_COMPLETE(0.48, -55),
    TEST_MIGRATION(0.53, -48),
    BULK_MIGRATION_START(0.57, -42),
    BULK_MIGRATION_COMPLETE(0.82, -24),
    USER_ACCEPTANCE(0.85, -18),
    TRAINING_COMPLETE(0.88, -14),
    CUT_OVER_PLAN(0.90, -10),
    GO_LIVE(0.95, -5),
    MIGRATION_VALIDATED(0.985, -1),
    DECOMMISSIONED(1.06, 45),
    DESTRUCTION_CERTIFICATE(1.12, 80);

    private final double steady;
    private final double endLoaded;

    Milestone(double steady, double endLoaded) {
        this.steady = steady;
        this.endLoaded = endLoaded;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean beforeExit() {
        return compareTo(DECOMMISSIONED) < 0;
    }

    LocalDate steadyDate(LocalDate start, LocalDate exit) {
        return at(steady, start, exit);
    }

    LocalDate endLoadedDate(LocalDate start, LocalDate exit) {
        return StrictMath.abs(endLoaded) < 1 ? at(endLoaded, start, exit) : exit.plusDays((long) endLoaded);
    }

    private static LocalDate at(double share, LocalDate start, LocalDate exit) {
        long days = exit.toEpochDay() - start.toEpochDay();
        return start.plusDays(StrictMath.round(share * days));
    }
}
