package org.programmereporting.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** The months of the sample: three with returns, and the calendar's dates of each. */
final class Months {
    static final YearMonth APRIL = YearMonth.of(2014, 4);
    static final YearMonth MAY = YearMonth.of(2014, 5);
    static final YearMonth JUNE = YearMonth.of(2014, 6);
    static final List<YearMonth> WITH_RETURNS = List.of(APRIL, MAY, JUNE);
    static final List<YearMonth> IN_CALENDAR =
            List.of(APRIL, MAY, JUNE, JUNE.plusMonths(1), JUNE.plusMonths(2), JUNE.plusMonths(3));

    private Months() {}

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
