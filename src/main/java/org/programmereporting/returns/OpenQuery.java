package org.programmereporting.returns;

import java.util.Optional;

/**
 * A query on a return that counts.
 *
 * @param period of the return; an earlier one than the report's when the query is carried over
 * @param decision what the centre decided about it
 */
public record OpenQuery(OdsCode trust, ReportingPeriod period, Finding finding, Optional<Decision> decision) {
    /** The centre accepted the answer: shown, and no longer asked. */
    public boolean isSettled() {
        return decision.filter(made -> made.verdict() == Decision.Verdict.ACCEPTED)
                .isPresent();
    }

    /** The centre looked, and still wants an answer. */
    public boolean isUpheld() {
        return decision.filter(made -> made.verdict() == Decision.Verdict.UPHELD)
                .isPresent();
    }
}
