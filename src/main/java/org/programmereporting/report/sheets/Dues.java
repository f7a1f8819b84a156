package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.programmereporting.returns.CalendarEntry;

/** By when something should be done: never before the release, on which it is asked for. */
final class Dues {
    private Dues() {}

    /** The day on which the next period's returns are due; where the calendar does not say, that period's last day. */
    static LocalDate nextReturn(Composition month) {
        LocalDate due = month.reference()
                .calendarEntry(month.period().next())
                .map(CalendarEntry::dueAt)
                .map(LocalDateTime::toLocalDate)
                .orElse(month.period().next().lastDay());
        return isAhead(month, due) ? due : earliest(month);
    }

    /** The day on which this period's refreshed returns are due, where it is still ahead: else the next return. */
    static LocalDate refresh(Composition month) {
        return month.reference()
                .calendarEntry(month.period())
                .map(CalendarEntry::refreshDueAt)
                .map(LocalDateTime::toLocalDate)
                .filter(due -> isAhead(month, due))
                .orElseGet(() -> nextReturn(month));
    }

    /** A day that still lies ahead, when it is nearer than the next return. */
    static LocalDate nearer(Composition month, Optional<LocalDate> day) {
        LocalDate next = nextReturn(month);
        return day.filter(one -> one.isBefore(next) && isAhead(month, one)).orElse(next);
    }

    private static boolean isAhead(Composition month, LocalDate day) {
        return !day.isBefore(earliest(month));
    }

    /** The release; where the calendar does not say, the day after the figures' own. */
    private static LocalDate earliest(Composition month) {
        LocalDate after = month.asAt().plusDays(1);
        return month.figures()
                .release()
                .map(LocalDateTime::toLocalDate)
                .filter(release -> release.isAfter(after))
                .orElse(after);
    }
}
