package org.programmereporting.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A run of a command, under way or ended, as {@code status.json} tells it.
 *
 * @param period empty when the run ended before one was chosen
 * @param step in which it is, or in which it was interrupted; empty when it ended
 * @param updated when the step began, or the run ended
 * @param message what went wrong and what to do; empty when nothing did
 * @param counts of returns and files, by name
 * @param steps that ended, as the job repository has them, in their order
 * @param exitCode none while it is under way, and when the process was killed
 */
public record PastRun(
        String command,
        String period,
        RunState state,
        String step,
        Instant started,
        Instant updated,
        String message,
        Map<String, Long> counts,
        List<EndedStep> steps,
        OptionalInt exitCode) {
    public PastRun {
        counts = new TreeMap<>(counts);
        steps = List.copyOf(steps);
    }

    /** A run that begins. */
    static PastRun begins(String command, String period, Instant now) {
        return new PastRun(
                command, period, RunState.RUNNING, "starting", now, now, "", Map.of(), List.of(), OptionalInt.empty());
    }

    PastRun in(String next, List<EndedStep> before, Instant now) {
        return new PastRun(
                command, period, RunState.RUNNING, next, started, now, "", counts, before, OptionalInt.empty());
    }

    PastRun ended(RunState how, String why, Map<String, Long> counted, List<EndedStep> all, Instant now) {
        return new PastRun(command, period, how, "", started, now, why, counted, all, exitCode);
    }

    /** The same run, now that its process is known to be gone. */
    PastRun interrupted() {
        return new PastRun(
                command,
                period,
                RunState.INTERRUPTED,
                step,
                started,
                updated,
                "Interrupted in " + step + ". Type the same command again: it resumes.",
                counts,
                steps,
                OptionalInt.empty());
    }

    PastRun with(RunState how, int code, String why) {
        return new PastRun(command, period, how, step, started, updated, why, counts, steps, OptionalInt.of(code));
    }

    public boolean succeeded() {
        return exitCode.orElse(state == RunState.DONE ? 0 : 1) == 0;
    }

    public Duration took() {
        return Duration.between(started, updated);
    }

    boolean isTheSameAs(PastRun other) {
        return command.equals(other.command) && started.equals(other.started);
    }
}
