package org.programmereporting.job;

import java.time.Instant;

/**
 * How the last run of a schedule ended.
 *
 * @param period as its schedule gave it; empty where the command chose
 * @param due when it was to run
 * @param exitCode 75: it was skipped, since another run held the output folder
 * @param lastWords the last line that it printed
 */
public record ScheduledRun(
        String schedule, String command, String period, Instant due, Instant ended, int exitCode, String lastWords) {}
