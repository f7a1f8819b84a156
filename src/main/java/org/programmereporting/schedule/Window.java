package org.programmereporting.schedule;

import java.time.LocalDateTime;
import org.programmereporting.returns.ReportingPeriod;

/**
 * A stretch of wall clock time in which runs are for a period.
 *
 * @param from the first moment
 * @param until the first moment after it
 */
record Window(ReportingPeriod period, LocalDateTime from, LocalDateTime until) {
    boolean holds(LocalDateTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }
}
