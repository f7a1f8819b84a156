package org.programmereporting.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.ReportingPeriod;

/**
 * Records how a command ended for a programme: in {@code status.json}, with its exit code, and in {@code metrics.prom}. A command that ended before its run
 * began, since the definition is wrong or nothing is new, is recorded too. The caller holds the {@link OutputLock}.
 */
public final class RunRecord {
    private final OutputFolder output;
    private final Clock clock;
    private final String programme;
    private final String programVersion;
    private final String command;
    private final Instant begun;
    private Optional<ReportingPeriod> period = Optional.empty();
    private boolean nothingNew;

    private RunRecord(OutputFolder output, Clock clock, String programme, String programVersion, String command) {
        this.output = output;
        this.clock = clock;
        this.programme = programme;
        this.programVersion = programVersion;
        this.command = command;
        this.begun = now();
        leftOver(output, programme, programVersion);
    }

    /** A command that begins. */
    public static RunRecord begins(
            ProgrammeFolder folder, Path output, Clock clock, String programVersion, String command) {
        return new RunRecord(
                new OutputFolder(output.resolve(folder.name())), clock, folder.name(), programVersion, command);
    }

    /** Records a run whose process was killed and left no word, if there is one. */
    public static void leftOver(OutputFolder output, String programme, String programVersion) {
        RunHistory history = RunHistory.read(output.status(), programme);
        if (history.isLeftOver()) {
            record(output, programVersion, history.withoutLeftOver());
        }
    }

    public void of(ReportingPeriod chosen) {
        period = Optional.of(chosen);
    }

    public void nothingWasNew() {
        nothingNew = true;
    }

    public void ended(int exitCode) {
        end(nothingNew ? RunState.NOTHING_NEW : RunState.DONE, exitCode, "");
    }

    /** Records what kept the command from its end. */
    public void failed(Throwable failure, int exitCode) {
        RunState state = failure instanceof RunStoppedException
                ? RunState.STOPPED
                : exitCode == 2 ? RunState.REFUSED : RunState.FAILED;
        end(state, exitCode, Failures.explain(failure));
    }

    private void end(RunState state, int exitCode, String message) {
        RunHistory history = RunHistory.read(output.status(), programme);
        PastRun run = history.current()
                .filter(current ->
                        current.command().equals(command) && !current.started().isBefore(begun))
                .orElseGet(() -> PastRun.begins(
                                command, period.map(ReportingPeriod::toString).orElse(""), begun)
                        .ended(state, message, Map.of(), List.of(), now()));
        record(output, programVersion, history.ended(run.with(state, exitCode, message)));
    }

    private static void record(OutputFolder output, String programVersion, RunHistory history) {
        history.write(output.status());
        MetricsFile.write(output, programVersion, history);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
