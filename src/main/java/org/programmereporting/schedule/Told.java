package org.programmereporting.schedule;

import java.time.Instant;
import java.util.List;

/** Who is told what the scheduler does. */
public interface Told {
    /** The next run of each schedule that has one, at the start and after each run. */
    void next(List<DueRun> runs);

    /**
     * A run begins.
     *
     * @param times how many of its times it stands for: more than one when it fell due again meanwhile
     */
    void begins(DueRun run, int times);

    /** Another run holds the output folder; this one is tried again until then. */
    void busy(DueRun run, Instant until);

    /** A run ended, or was skipped. */
    void ended(DueRun run, RunResult result);
}
