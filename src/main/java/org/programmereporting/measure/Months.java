package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Calendar months by the end-of-month rule: a month after a month's last day is the next month's last day, a month after any other day the same day
 * of the next month, or its last when it is shorter. What is left over counts as its share of the days of the month that it falls into.
 */
final class Months {
    private Months() {}

    static LocalDate after(LocalDate day, int months) {
        boolean lastDay = day.equals(YearMonth.from(day).atEndOfMonth());
        LocalDate later = day.plusMonths(months);
        return lastDay ? YearMonth.from(later).atEndOfMonth() : later;
    }

    /** From a day to one that is not before it. */
    static BigDecimal between(LocalDate from, LocalDate to) {
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
    static LocalDate after(LocalDate day, BigDecimal months) {
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
