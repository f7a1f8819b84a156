package org.programmereporting.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;

/**
 * What a person or cron asked for.
 *
 * @param force do the work even when nothing is new
 */
public record RunRequest(
        Scope scope,
        Optional<ReportingPeriod> period,
        Optional<LocalDate> asAt,
        KnownBy knownBy,
        Path output,
        boolean force) {
    /** How much of the job is done. */
    public enum Scope {
        COLLECT,
        REPORT,
        RUN,
        /** Collect, then write the forms of a month. */
        ISSUE;

        boolean collects() {
            return this != REPORT;
        }

        boolean reports() {
            return this == REPORT || this == RUN;
        }
    }
}
