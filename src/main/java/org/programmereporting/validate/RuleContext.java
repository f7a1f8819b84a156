package org.programmereporting.validate;

import java.time.LocalDate;
import org.programmereporting.returns.ReportingPeriod;

/** What a rule knows besides the answers: the period that the return speaks of. */
public record RuleContext(ReportingPeriod period) {
    /** The day that the answers speak of. */
    LocalDate asAt() {
        return period.lastDay();
    }
}
