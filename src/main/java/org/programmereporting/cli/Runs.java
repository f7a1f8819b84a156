package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.programmereporting.job.OutputLock;
import org.programmereporting.job.ProgrammeRun;
import org.programmereporting.job.Progress;
import org.programmereporting.job.RunOutcome;
import org.programmereporting.job.RunRequest;
import org.programmereporting.programme.ProgrammeFolder;

/** Performs run, collect or report for each programme, one after another, and tells how it went. */
final class Runs {
    private final PrintWriter out;
    private final Clock clock;
    private final boolean terminal;

    Runs(PrintWriter out, Clock clock, boolean terminal) {
        this.out = out;
        this.clock = clock;
        this.terminal = terminal;
    }

    int perform(RunRequest.Scope scope, RunOptions options) throws IOException {
        List<ProgrammeFolder> programmes = Programmes.chosen(options);
        RunRequest request = new RunRequest(
                scope, options.period(), options.asAt(), options.knownBy(), options.output, options.force);
        if (programmes.size() > 1) {
            programmes.forEach(ProgrammeFolder::read); // one that cannot be used is refused before any is run
        }
        int code = ExitCode.DONE;
        OutputLock lock = OutputLock.take(options.output);
        try {
            for (ProgrammeFolder programme : programmes) {
                code = Math.max(code, perform(programme, request, options));
            }
        } finally {
            lock.close();
        }
        return code;
    }

    private int perform(ProgrammeFolder programme, RunRequest request, RunOptions options) throws IOException {
        Instant started = clock.instant();
        Progress progress = terminal && !options.quiet ? new TerminalProgress() : Progress.SILENT;
        RunOutcome outcome = new ProgrammeRun(programme, request, ProgramVersion.current(), clock, progress).perform();
        if (!options.quiet) {
            new RunSummary(outcome, Duration.between(started, clock.instant()))
                    .lines()
                    .forEach(out::println);
        }
        boolean refused = options.strict && outcome.isIncomplete();
        return refused || outcome.retries() > 0 ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
    }
}
