package org.programmereporting.returns;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A calendar month that returns and figures speak of, written {@code yyyy-MM}. */
public record ReportingPeriod(YearMonth month) implements Comparable<ReportingPeriod> {
    /** The period, or nothing when the text is not {@code yyyy-MM}. */
    public static Optional<ReportingPeriod> of(String text) {
        try {
            return text.length() == 7 ? Optional.of(new ReportingPeriod(YearMonth.parse(text))) : Optional.empty();
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
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

    @Override
    public int compareTo(ReportingPeriod other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
