package org.programmereporting.schedule;

import java.time.Duration;

/** Carries a due run out, to its end. */
public interface Launcher {
    /**
     * Runs the command now.
     *
     * @param longest after which it is stopped
     */
    RunResult launch(DueRun run, Duration longest);
}
