package org.programmereporting.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The months of the sample: three with whole returns, the year before them with compact ones, and the calendar's dates of each. */
final class Months {
    static final YearMonth APRIL = YearMonth.of(2014, 4);
    static final YearMonth MAY = YearMonth.of(2014, 5);
    static final YearMonth JUNE = YearMonth.of(2014, 6);
    static final List<YearMonth> WITH_RETURNS = List.of(APRIL, MAY, JUNE);
    static final List<YearMonth> EARLIER = upTo(APRIL.minusYears(1), APRIL.minusMonths(1));
    static final List<YearMonth> IN_CALENDAR = upTo(EARLIER.get(0), JUNE.plusMonths(3));

    private Months() {}

    private static List<YearMonth> upTo(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    static boolean endsQuarter(YearMonth period) {
        return period.getMonthValue() % 3 == 0;
    }

    static LocalDate opens(YearMonth period) {
        return period.atDay(25);
    }

    static LocalDateTime due(YearMonth period) {
        return Chance.workday(period.plusMonths(1).atDay(8)).atTime(17, 0);
    }

    static LocalDateTime refreshDue(YearMonth period) {
        return due(period).plusDays(7);
    }

    /** Statistics are released at 09:30 on a weekday. */
    static LocalDateTime release(YearMonth period) {
        return Chance.workday(refreshDue(period).toLocalDate().plusDays(6)).atTime(9, 30);
    }
}
