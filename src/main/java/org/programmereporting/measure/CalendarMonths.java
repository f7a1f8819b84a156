package org.programmereporting.measure;

import java.time.LocalDate;
import java.time.YearMonth;

/** Calendar months by the end-of-month rule: from a month's last day to a month's last day, else to the same day, or the last where there is none. */
final class CalendarMonths {
    private CalendarMonths() {}

    /** The day so many months later. */
    static LocalDate after(LocalDate day, int months) {
        LocalDate later = day.plusMonths(months);
        return isLast(day) ? YearMonth.from(later).atEndOfMonth() : later;
    }

    private static boolean isLast(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }
}
