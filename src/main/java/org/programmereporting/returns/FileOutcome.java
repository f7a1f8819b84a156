package org.programmereporting.returns;

import java.util.Locale;

/** What became of a received file. */
public enum FileOutcome {
    ACCEPTED,
    ACCEPTED_WITH_QUERIES,
    REJECTED,
    UNREADABLE,
    /** Was accepted, then replaced by a later version. */
    SUPERSEDED,
    /** Equal, byte for byte, to the version that counts. */
    DUPLICATE,
    /** From a trust of which no return is expected. */
    NOT_EXPECTED,
    /** A lock file or a hidden file. */
    IGNORED,
    /** Could not be read now; the next run tries again. */
    RETRY;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_WITH_QUERIES;
    }
}
