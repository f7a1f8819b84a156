package org.programmereporting.returns;

import java.util.Locale;

/** How an expected trust answered for a period. These five add to the returns expected. */
public enum TrustOutcome {
    ACCEPTED,
    ACCEPTED_WITH_QUERIES,
    REJECTED,
    UNREADABLE,
    MISSING;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_WITH_QUERIES;
    }
}
