package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * The day on which a return was signed off, which stands for its receipt where nobody wrote that down, so that it decides which of a trust's returns counts. A
 * day on which no return of the month is signed decides nothing: one mistyped year would win over all that comes later.
 */
record SignedOff(ReportingPeriod period, StatusReturn status) {
    private static final int MONTHS_AFTER = 6;

    /** The likely day; none when there is none, or it is not likely. */
    Optional<LocalDate> day() {
        return status.date(Identity.SIGNED_OFF_ON).filter(this::isLikely);
    }

    List<Finding> findings() {
        return status.value(Identity.SIGNED_OFF_ON).stream()
                .filter(said -> isOfThisMonth() && day().isEmpty())
                .flatMap(said -> status.date(Identity.SIGNED_OFF_ON).stream().map(day -> finding(said, day)))
                .toList();
    }

    /** Of a return that came for another month that is told, and it does not count. */
    private boolean isOfThisMonth() {
        return status.value(Identity.PERIOD)
                .map(said -> said.value().toString().equals(period.toString()))
                .orElse(true);
    }

    private boolean isLikely(LocalDate day) {
        return !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay().plusMonths(MONTHS_AFTER));
    }

    private Finding finding(SourcedValue said, LocalDate day) {
        return new Finding(
                FindingCode.DATE_IMPLAUSIBLE,
                Severity.QUERY,
                said.source(),
                "Signed off on",
                said.value().toString(),
                "A return for " + period + " is not signed off on " + Words.date(day)
                        + ". Enter the day of the sign-off with its year; of several returns this one counts as the"
                        + " first until then, where the centre did not note when it came.");
    }
}
