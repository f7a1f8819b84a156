package org.programmereporting.schedule;

import java.time.Instant;

/** The time that passes: now, and waiting for later. */
public interface Passing {
    Instant now();

    /** Comes back at that moment, or at once when {@link #isOver}. */
    void until(Instant moment);

    /** Whether the scheduler is told to end. */
    boolean isOver();
}
