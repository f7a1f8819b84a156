package org.programmereporting.returns;

import java.time.LocalDate;

/**
 * A day that a forecast names.
 *
 * @param later the data reach no further: all that is known is that it is later than this day
 */
public record ForecastDay(LocalDate day, boolean later) implements Comparable<ForecastDay> {
    public static ForecastDay on(LocalDate day) {
        return new ForecastDay(day, false);
    }

    public static ForecastDay laterThan(LocalDate day) {
        return new ForecastDay(day, true);
    }

    /** Every "later than" comes after every day. */
    @Override
    public int compareTo(ForecastDay other) {
        return later == other.later ? day.compareTo(other.day) : Boolean.compare(later, other.later);
    }
}
