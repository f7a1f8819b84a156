package org.programmereporting.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The last run of a command.
 *
 * @param last when it ended
 * @param success when the command last ended with exit code 0
 * @param exitCode none when the process was killed
 */
public record CommandRuns(
        String command, Instant last, Optional<Instant> success, OptionalInt exitCode, Duration took) {}
