package org.programmereporting.schedule;

import java.time.Duration;
import java.util.List;

/**
 * How a run ended.
 *
 * @param exitCode as the command line's contract has it
 * @param lastWords the last lines that it printed
 */
public record RunResult(int exitCode, Duration took, List<String> lastWords) {
    static final int FAILED = 1;

    /** Another run holds the output folder. */
    public static final int BUSY = 75;

    public RunResult {
        lastWords = List.copyOf(lastWords);
    }

    public boolean isDone() {
        return exitCode == 0;
    }

    /** Not run at all: another run held the output folder for too long. */
    public boolean isSkipped() {
        return exitCode == BUSY;
    }
}
