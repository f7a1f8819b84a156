package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.programmereporting.returns.CalendarEntry;

/** By when something should be done. */
final class Dues {
    private Dues() {}

    /** The day on which the next period's returns are due; where the calendar does not say, that period's last day. */
    static LocalDate nextReturn(Composition month) {
        return month.reference()
                .calendarEntry(month.period().next())
                .map(CalendarEntry::dueAt)
                .map(LocalDateTime::toLocalDate)
                .orElse(month.period().next().lastDay());
    }

    /** The day on which this period's refreshed returns are due, where the calendar says so. */
    static LocalDate refresh(Composition month) {
        return month.reference()
                .calendarEntry(month.period())
                .map(CalendarEntry::refreshDueAt)
                .map(LocalDateTime::toLocalDate)
                .orElse(nextReturn(month));
    }

    /** A day that still lies ahead, when it is nearer than the next return. */
    static LocalDate nearer(Composition month, Optional<LocalDate> day) {
        LocalDate next = nextReturn(month);
        return day.filter(one -> one.isBefore(next) && one.isAfter(month.asAt()))
                .orElse(next);
    }
}
