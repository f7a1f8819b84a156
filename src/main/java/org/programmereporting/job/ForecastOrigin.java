package org.programmereporting.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.programmereporting.programme.Programme;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;

/**
 * A month that the back-test scores, as it was when its report was released: its last day is the as-at day, and what came later is not known. Where the
 * calendar has no release, nothing counts that came after the month's end.
 *
 * @param run the month as known then
 * @param determinedBy all that the month's forecast depends on, hashed: what is learnt or received later changes nothing
 */
record ForecastOrigin(MonthRun run, String determinedBy) {
    /** The moment up to which something must have been known. */
    static LocalDateTime moment(ReportingPeriod origin, ReferenceData reference) {
        return reference
                .calendarEntry(origin)
                .map(CalendarEntry::releaseAt)
                .orElse(origin.next().firstDay().atStartOfDay());
    }

    /**
     * An origin of a later run's month.
     *
     * @param knownBy what was known then
     * @param known the programme by that
     */
    static ForecastOrigin of(
            ReportingPeriod origin, MonthRun later, KnownBy knownBy, Programme known, String determinedBy) {
        return new ForecastOrigin(
                new MonthRun(
                        later.folder(),
                        known,
                        later.output(),
                        origin,
                        origin.lastDay(),
                        knownBy,
                        later.closures(),
                        later.inventory(),
                        later.definition(),
                        later.judging(),
                        determinedBy,
                        later.programVersion(),
                        later.clock(),
                        later.progress(),
                        new Published(determinedBy, List.of()),
                        Optional.empty()),
                determinedBy);
    }

    ReportingPeriod period() {
        return run.period();
    }
}
