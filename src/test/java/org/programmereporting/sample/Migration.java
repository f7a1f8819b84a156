package org.programmereporting.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The data migration: nothing before its start, then at the trust's own rate, all of it once complete. About 35 MB a study. */
final class Migration {
    private static final double STUDIES_PER_TB = 28_571;
    private static final List<String> METHODS =
            List.of("bulk media", "bulk media", "query-retrieve", "in place", "other");

    private Migration() {}

    static void fill(SampleReturn sample, TrustMonth month) {
        double total = total(month);
        double share = share(month);
        BigDecimal tb = Tenths.of(total);
        int studies = (int) StrictMath.round(total * STUDIES_PER_TB / 100) * 100;
        int migrated = (int) (studies * share);
        sample.put("measured_on", month.lastWorkday());
        if (totalKnown(month)) {
            sample.put("studies_total", studies);
            sample.put("tb_total", tb);
        }
        sample.put("studies_migrated", migrated);
        sample.put("studies_failed", (int) (migrated * month.ofTrust("failed").between(2, 16) / 1000.0));
        sample.put("tb_migrated", share == 1 ? tb : Tenths.of(total * share));
        sample.put(
                "migration_planned_completion",
                month.state(Milestone.BULK_MIGRATION_COMPLETE).expected());
        sample.put("migration_method", method(month));
        sample.put("migration_blocker", blocker(month));
        sample.put("migration_signed_off", month.complete(Milestone.MIGRATION_VALIDATED) ? "yes" : "no");
    }

    /** Two trusts have not yet measured what they hold. */
    private static boolean totalKnown(TrustMonth month) {
        return month.plan().place() % 19 != 4 || month.complete(Milestone.BULK_MIGRATION_START);
    }

    private static double total(TrustMonth month) {
        Chance chance = month.ofTrust("volume");
        double volume = StrictMath.min(82, StrictMath.max(5, 18 * StrictMath.exp(0.55 * chance.normal())));
        return month.is(Trait.LARGE_NOT_STARTED) ? 24 + volume / 2 : volume;
    }

    private static double share(TrustMonth month) {
        if (!month.complete(Milestone.BULK_MIGRATION_START)) {
            return 0;
        } else if (month.complete(Milestone.BULK_MIGRATION_COMPLETE)) {
            return 1;
        } else if (month.is(Trait.MIGRATION_STALLED)) {
            return 0.18;
        }
        return StrictMath.min(0.95, elapsed(month) * month.ofTrust("rate").between(60, 100) / 100.0);
    }

    private static double elapsed(TrustMonth month) {
        LocalDate start = month.milestones().reachedOn(Milestone.BULK_MIGRATION_START);
        LocalDate complete = month.milestones().reachedOn(Milestone.BULK_MIGRATION_COMPLETE);
        double planned = ChronoUnit.DAYS.between(start, complete);
        return StrictMath.max(0, ChronoUnit.DAYS.between(start, month.lastWorkday())) / planned;
    }

    private static String method(TrustMonth month) {
        boolean decided = month.complete(Milestone.PREFERRED_SUPPLIER);
        return decided ? month.ofTrust("method").pick(METHODS) : "not decided";
    }

    private static String blocker(TrustMonth month) {
        if (month.is(Trait.MIGRATION_STALLED)) {
            return "The export stops with errors on studies before 2007; a fix by the outgoing supplier is awaited.";
        }
        boolean waits = month.is(Trait.LARGE_NOT_STARTED);
        return waits ? "No export slot offered by the outgoing supplier yet." : "";
    }
}
