package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code status.json} while a run is at work: swapped in whole at each step, so that {@code status} never needs the database. It keeps what was run
 * before.
 */
public final class StatusFile {
    private final Path file;
    private final Clock clock;
    private final List<EndedStep> steps = new ArrayList<>();
    private final RunHistory before;
    private PastRun run;

    StatusFile(Path file, Clock clock, String programme, String command, String period) {
        this.file = file;
        this.clock = clock;
        this.before = RunHistory.read(file, programme).withoutLeftOver();
        this.run = PastRun.begins(command, period, now());
    }

    /** Of a command on a programme's month. */
    static StatusFile of(MonthRun run, String command) {
        return new StatusFile(
                run.output().status(),
                run.clock(),
                run.folder().name(),
                command,
                run.period().toString());
    }

    /** Does a run's work, and writes that it is under way and how it ended. */
    <T> T during(Work<T> work, Function<T, Map<String, Long>> counts) throws IOException {
        step("starting");
        try {
            T outcome = work.perform();
            ended(RunState.DONE, "", counts.apply(outcome));
            return outcome;
        } catch (RunStoppedException stopped) {
            ended(RunState.STOPPED, Failures.explain(stopped), Map.of());
            throw stopped;
        } catch (RuntimeException failure) {
            ended(RunState.FAILED, Failures.explain(failure), Map.of());
            throw failure;
        }
    }

    /** A run's work. */
    interface Work<T> {
        T perform() throws IOException;
    }

    synchronized void step(String step) {
        write(run.in(step, steps, now()));
    }

    /** A step ended, by the job repository. */
    synchronized void ended(EndedStep step) {
        steps.add(step);
    }

    private synchronized void ended(RunState state, String message, Map<String, Long> counts) {
        write(run.ended(state, message, counts, steps, now()));
    }

    private void write(PastRun current) {
        run = current;
        before.with(current).write(file);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
