package org.programmereporting.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan of a remaining trust: when it began, the exit first agreed, and what it forecasts in April, May and June 2014, and before. Of the moves
 * between two months about a third go later and a few earlier, none by 90 days.
 */
record ExitPlan(SampleTrust trust, int place, LocalDate start, LocalDate baseline, List<LocalDate> forecasts) {
    private static final LocalDate JUNE_ENDS = LocalDate.of(2014, 6, 30);

    static List<ExitPlan> of(List<SampleTrust> remaining) {
        List<ExitPlan> plans = new ArrayList<>();
        for (int place = 0; place < remaining.size(); place++) {
            plans.add(plan(remaining.get(place), place));
        }
        return plans;
    }

    boolean is(Trait trait) {
        return trait.of(place);
    }

    LocalDate firstForecast() {
        return forecasts.get(0);
    }

    LocalDate forecast(YearMonth period) {
        return period.isBefore(Months.APRIL) ? before(period) : forecasts.get(Months.WITH_RETURNS.indexOf(period));
    }

    /** A year before April 2014 the forecast was the baseline; it moved three times up to October and then stood still. */
    private LocalDate before(YearMonth period) {
        long moves = StrictMath.min(3, Months.EARLIER.get(0).until(period, ChronoUnit.MONTHS) / 2);
        long slip = ChronoUnit.DAYS.between(baseline, firstForecast());
        return Chance.workdayBefore(baseline.plusDays(slip * moves / 3));
    }

    /** Days the forecast moved since the month before, + = later. */
    long moved(YearMonth period) {
        int month = Months.WITH_RETURNS.indexOf(period);
        return month == 0
                ? 0
                : forecasts.get(month).toEpochDay() - forecasts.get(month - 1).toEpochDay();
    }

    private static ExitPlan plan(SampleTrust trust, int place) {
        Chance chance = new Chance("plan " + trust.code());
        if (Trait.LAPSED.of(place) || Trait.EXIT_UNCONFIRMED.of(place)) {
            return nearlyThere(chance, trust, place);
        }
        LocalDate deadline = trust.cluster().contractEnd();
        LocalDate start = start(chance, trust, place);
        LocalDate baseline = baseline(chance, trust, place, deadline);
        return new ExitPlan(trust, place, start, baseline, forecasts(chance, place, baseline, deadline));
    }

    private static ExitPlan nearlyThere(Chance chance, SampleTrust trust, int place) {
        LocalDate start = Chance.workday(LocalDate.of(2012, 3, 1).plusDays(chance.between(0, 60)));
        if (Trait.LAPSED.of(place)) {
            LocalDate june = LocalDate.of(2014, 6, 20);
            return new ExitPlan(
                    trust, place, start, LocalDate.of(2014, 4, 30), List.of(LocalDate.of(2014, 5, 30), june, june));
        }
        LocalDate exit = LocalDate.of(2014, 6, 27);
        return new ExitPlan(trust, place, start, LocalDate.of(2014, 5, 30), List.of(exit, exit, exit));
    }

    private static LocalDate start(Chance chance, SampleTrust trust, int place) {
        if (Trait.MIGRATION_STALLED.of(place)) {
            return Chance.workday(LocalDate.of(2012, 5, 14).plusDays(chance.between(0, 40)));
        }
        boolean london = trust.cluster() == Cluster.LONDON;
        LocalDate from = london ? LocalDate.of(2012, 10, 1) : LocalDate.of(2013, 1, 14);
        return Chance.workday(from.plusDays(chance.between(0, london ? 240 : 280)));
    }

    private static LocalDate baseline(Chance chance, SampleTrust trust, int place, LocalDate deadline) {
        if (Trait.MIGRATION_STALLED.of(place)) {
            return Chance.workday(LocalDate.of(2015, 1, 12).plusDays(chance.between(0, 40)));
        }
        int beforeDeadline = trust.cluster() == Cluster.LONDON ? 240 : 480;
        if (Trait.RE_BASELINED.of(place)) {
            return deadline.minusDays(210).withDayOfMonth(1).minusDays(1);
        }
        int earliest = Trait.LATE.of(place) ? 100 : beforeDeadline;
        return Chance.workdayBefore(deadline.minusDays(chance.between(20, earliest)));
    }

    private static List<LocalDate> forecasts(Chance chance, int place, LocalDate baseline, LocalDate deadline) {
        LocalDate first = Trait.LATE.of(place)
                ? deadline.plusDays(chance.between(-15, 40))
                : notAfter(deadline.minusDays(chance.between(25, 75)), baseline.plusDays(slip(chance, place)));
        List<LocalDate> forecasts = new ArrayList<>(List.of(Chance.workdayBefore(first)));
        for (int month = 1; month < Months.WITH_RETURNS.size(); month++) {
            LocalDate next = forecasts.get(month - 1).plusDays(move(chance, place, month));
            LocalDate bounded = Trait.LATE.of(place)
                    ? notBefore(month == 2 ? deadline.plusDays(12) : LocalDate.MIN, next)
                    : notAfter(deadline.minusDays(3), next);
            forecasts.add(Chance.workdayBefore(notBefore(JUNE_ENDS.plusDays(60), bounded)));
        }
        return forecasts;
    }

    private static int slip(Chance chance, int place) {
        if (Trait.RE_BASELINED.of(place)) {
            return 100;
        } else if (Trait.MIGRATION_STALLED.of(place)) {
            return chance.between(0, 40);
        }
        return switch (chance.between(0, 9)) {
            case 0, 1, 2 -> 0;
            case 3, 4, 5, 6 -> chance.between(10, 60);
            default -> chance.between(61, 190);
        };
    }

    private static int move(Chance chance, int place, int month) {
        return switch ((place * 7 + month * 5) % 9) {
            case 0, 1, 2 -> chance.between(12, 75);
            case 5 -> place % 2 == 0 ? -chance.between(7, 25) : 0;
            default -> 0;
        };
    }

    private static LocalDate notAfter(LocalDate limit, LocalDate day) {
        return day.isAfter(limit) ? limit : day;
    }

    private static LocalDate notBefore(LocalDate limit, LocalDate day) {
        return day.isBefore(limit) ? limit : day;
    }
}
