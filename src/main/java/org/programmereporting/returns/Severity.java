package org.programmereporting.returns;

import java.util.Locale;

/** What a finding does to its return; the gravest first. */
public enum Severity {
    /** The return does not count. */
    REJECT,
    /** The field keeps its last accepted value, the rest counts. */
    HOLD,
    /** Counts, and somebody must look. */
    QUERY,
    /** For information. */
    NOTE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
