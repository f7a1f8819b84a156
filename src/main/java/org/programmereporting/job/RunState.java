package org.programmereporting.job;

import java.util.Arrays;
import java.util.Locale;

/** How far a run is, or how it ended. */
public enum RunState {
    RUNNING,
    DONE,
    /** The published draft already was what the run would have made. */
    NOTHING_NEW,
    FAILED,
    /** A usage or configuration error, or a step before is missing. */
    REFUSED,
    /** Told to end, it stopped at a safe point. */
    STOPPED,
    /** Its process is gone, and left no word. */
    INTERRUPTED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RunState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElse(INTERRUPTED);
    }
}
