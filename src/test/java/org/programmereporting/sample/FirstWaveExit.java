package org.programmereporting.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How one trust of the first wave left: invented, with overruns as fat-tailed as IT projects have them. */
record FirstWaveExit(
        SampleTrust trust, String volumeTb, LocalDate start, LocalDate planned, LocalDate actual, LocalDate risExit) {
    private static final LocalDate EARLIEST = LocalDate.of(2012, 6, 1);
    private static final LocalDate LATEST = LocalDate.of(2013, 12, 20);
    private static final LocalDate DEADLINE = LocalDate.of(2013, 6, 30);
    private static final double MEDIAN = 1.25;
    private static final double SPREAD = 0.29;
    /** Beyond this many standard deviations the tail grows faster than a lognormal one. */
    private static final double TAIL_FROM = 1.3;

    static List<FirstWaveExit> of(List<SampleTrust> trusts) {
        List<Double> overruns = overruns(trusts.size());
        List<FirstWaveExit> exits = new ArrayList<>();
        for (int i = 0; i < trusts.size(); i++) {
            exits.add(exit(trusts.get(i), overruns.get(i)));
        }
        return exits;
    }

    /** The planned and the actual day of a milestone: the overrun grows along the way, as in the plan as a whole. */
    LocalDate planned(Milestone milestone) {
        return milestone.steadyDate(start, planned);
    }

    LocalDate actual(Milestone milestone) {
        int jitter = milestone.beforeExit() ? new Chance(trust.code() + milestone).between(-1, 1) : 0;
        return milestone.steadyDate(start, actual).plusDays(jitter);
    }

    LocalDate exit(Service service) {
        return service == Service.RIS ? risExit : actual;
    }

    /** Evenly spread quantiles of the distribution, shuffled: 84 draws that have its median and its tail. */
    private static List<Double> overruns(int count) {
        List<Double> overruns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double z = normalQuantile((i + 0.5) / count);
            double fat = z + StrictMath.max(0, z - TAIL_FROM) * 0.8;
            overruns.add(MEDIAN * StrictMath.exp(SPREAD * fat));
        }
        Collections.shuffle(overruns, new Chance("overruns").source());
        return overruns;
    }

    private static FirstWaveExit exit(SampleTrust trust, double overrun) {
        Chance chance = new Chance("first wave " + trust.code());
        int plannedDays = chance.between(300, overrun > 1.8 ? 380 : 560);
        long late = StrictMath.round((overrun - 1) * plannedDays);
        LocalDate planned = planned(chance, late);
        LocalDate actual = Chance.workdayBefore(planned.plusDays(late));
        int risEarlier = chance.oneIn(3) ? chance.between(7, 60) : 0;
        LocalDate risExit = Chance.workdayBefore(actual.minusDays(risEarlier));
        return new FirstWaveExit(trust, volume(chance), planned.minusDays(plannedDays), planned, actual, risExit);
    }

    /** Most planned for the last months before the deadline; nobody left before June 2012 or after 2013. */
    private static LocalDate planned(Chance chance, long late) {
        LocalDate latest = earlier(DEADLINE, LATEST.minusDays(late));
        LocalDate earliest = EARLIEST.minusDays(late).plusDays(3);
        double share = StrictMath.pow(chance.between(0, 1000) / 1000.0, 2);
        long room = StrictMath.min(330, latest.toEpochDay() - earliest.toEpochDay());
        return Chance.workdayBefore(latest.minusDays(StrictMath.round(share * room)));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static String volume(Chance chance) {
        double volume = 19 * StrictMath.exp(0.6 * chance.normal());
        return Tenths.of(StrictMath.min(88, StrictMath.max(4, volume))).toPlainString();
    }

    /** By bisection of the normal distribution's own function (Abramowitz and Stegun 26.2.17): ample for a sample. */
    private static double normalQuantile(double p) {
        double low = -5;
        double high = 5;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (normal(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * StrictMath.abs(z));
        double tail = StrictMath.exp(-z * z / 2)
                / StrictMath.sqrt(2 * StrictMath.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z < 0 ? tail : 1 - tail;
    }
}
