package org.programmereporting.schedule;

import java.time.LocalDateTime;
import java.util.List;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;

/**
 * Something that the calendar has for a period.
 *
 * @param what {@code returns-due}, {@code refresh-due} or {@code release}
 * @param at on the programme's wall clock
 */
public record CalendarDay(ReportingPeriod period, String what, LocalDateTime at) {
    static List<CalendarDay> of(CalendarEntry entry) {
        return List.of(
                new CalendarDay(entry.period(), "returns-due", entry.dueAt()),
                new CalendarDay(entry.period(), "refresh-due", entry.refreshDueAt()),
                new CalendarDay(entry.period(), "release", entry.releaseAt()));
    }
}
