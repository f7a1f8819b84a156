package org.programmereporting.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import org.programmereporting.returns.ForecastDay;

/** A trust's exit in every draw, as epoch days; {@link #NEVER} where the reference class does not reach. */
final class DrawnExits {
    static final long NEVER = Long.MAX_VALUE;

    private final long[] days;
    private final LocalDate reach;

    /**
     * The exits, in the order of the draws.
     *
     * @param reach the last day that the reference class speaks of
     */
    DrawnExits(long[] days, LocalDate reach) {
        this.days = days.clone();
        this.reach = reach;
    }

    /** Of a trust that cannot be forecast: remaining in every draw. */
    static DrawnExits never(int draws, LocalDate reach) {
        return all(draws, NEVER, reach);
    }

    /** Gone by the same day in every draw. */
    static DrawnExits on(LocalDate day, int draws) {
        return all(draws, day.toEpochDay(), day);
    }

    private static DrawnExits all(int draws, long day, LocalDate reach) {
        long[] days = new long[draws];
        Arrays.fill(days, day);
        return new DrawnExits(days, reach);
    }

    /** The day by which it has exited in this share of the draws, by nearest rank. */
    ForecastDay quantile(double share) {
        long[] sorted = days.clone();
        Arrays.sort(sorted);
        long day = sorted[(int) StrictMath.ceil(share * sorted.length) - 1];
        return day == NEVER ? ForecastDay.laterThan(reach) : ForecastDay.on(LocalDate.ofEpochDay(day));
    }

    double shareBy(LocalDate day) {
        long last = day.toEpochDay();
        return (double) Arrays.stream(days).filter(exit -> exit <= last).count() / days.length;
    }

    /**
     * Adds the exit of each draw to the count of the period in which it falls, as far as one does.
     *
     * @param ends the last days of periods, as epoch days, the earliest first; what lies before the first falls in it
     * @param counts by period and draw
     */
    void countExits(long[] ends, int[][] counts) {
        for (int draw = 0; draw < days.length; draw++) {
            int found = Arrays.binarySearch(ends, days[draw]);
            int period = found < 0 ? -found - 1 : found;
            if (period < ends.length) {
                counts[period][draw]++;
            }
        }
    }
}
