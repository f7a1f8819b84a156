package org.programmereporting.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Months between days: the one definition for all that is counted in months. Calendar months by the end-of-month rule: a month after a month's last day is
 * the next month's last day, a month after any other day the same day of the next month, or its last when it is shorter. What is left over counts as its
 * share of the days of the month that it falls into. Always counted forwards, from the earlier day: backwards a month may have another length (from 30 May
 * three months back lies 28 February, three months after which is 31 May).
 */
public final class Months {
    private Months() {}

    /**
     * The day so many months later.
     *
     * @param months not negative
     */
    public static LocalDate after(LocalDate day, int months) {
        if (months < 0) {
            throw new IllegalArgumentException("months are counted forwards: " + months);
        }
        boolean lastDay = day.equals(YearMonth.from(day).atEndOfMonth());
        LocalDate later = day.plusMonths(months);
        return lastDay ? YearMonth.from(later).atEndOfMonth() : later;
    }

    /** From a day to one that is not before it: at least so many whole months exactly when that many months after the one is not after the other. */
    public static BigDecimal between(LocalDate from, LocalDate to) {
        int whole = (int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
        if (after(from, whole).isAfter(to)) {
            whole--;
        }
        LocalDate since = after(from, whole);
        return BigDecimal.valueOf(whole)
                .add(BigDecimal.valueOf(ChronoUnit.DAYS.between(since, to))
                        .divide(daysOfMonthFrom(from, whole), MathContext.DECIMAL64));
    }

    /** The first day by which so many months have passed. */
    public static LocalDate after(LocalDate day, BigDecimal months) {
        int whole = months.intValue();
        BigDecimal rest = months.subtract(BigDecimal.valueOf(whole)).multiply(daysOfMonthFrom(day, whole));
        // a part of a day within rounding is none
        long days = rest.setScale(9, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.CEILING)
                .longValue();
        return after(day, whole).plusDays(days);
    }

    private static BigDecimal daysOfMonthFrom(LocalDate day, int months) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(after(day, months), after(day, months + 1)));
    }
}
