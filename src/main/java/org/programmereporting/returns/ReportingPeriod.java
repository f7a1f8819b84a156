package org.programmereporting.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A calendar month that returns and figures speak of, written {@code yyyy-MM}. */
public record ReportingPeriod(YearMonth month) implements Comparable<ReportingPeriod> {
    private static final int DASH = 4;
    private static final int LENGTH = 7;
    private static final int MONTHS = 12;

    /** The period, or nothing when the text is not {@code yyyy-MM}. */
    public static Optional<ReportingPeriod> of(String text) {
        if (text.length() != LENGTH || text.charAt(DASH) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, DASH);
        int month = number(text, DASH + 1, LENGTH);
        return year < 0 || month < 1 || month > MONTHS
                ? Optional.empty()
                : Optional.of(new ReportingPeriod(YearMonth.of(year, month)));
    }

    /** Of the digits from one place to before another; less than 0 where one of them is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The month that a day falls into. */
    public static ReportingPeriod containing(LocalDate day) {
        return new ReportingPeriod(YearMonth.from(day));
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }

    public ReportingPeriod previous() {
        return new ReportingPeriod(month.minusMonths(1));
    }

    public ReportingPeriod next() {
        return new ReportingPeriod(month.plusMonths(1));
    }

    /** Whole months from this period to a later one; negative to an earlier one. */
    public int monthsTo(ReportingPeriod later) {
        return (later.month.getYear() - month.getYear()) * 12 + later.month.getMonthValue() - month.getMonthValue();
    }

    /** As a record's own, which takes a way that is long until it is compiled; periods are compared all the time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportingPeriod period && month.equals(period.month);
    }

    @Override
    public int hashCode() {
        return month.hashCode();
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
