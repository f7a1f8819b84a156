package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.programmereporting.job.IssueOutcome;
import org.programmereporting.job.IssueRun;
import org.programmereporting.job.OutputLock;
import org.programmereporting.job.Preparation;
import org.programmereporting.job.ProgrammeRun;
import org.programmereporting.job.Progress;
import org.programmereporting.job.RunOutcome;
import org.programmereporting.job.RunRequest;
import org.programmereporting.programme.ProgrammeFolder;

/** Performs run, collect, report or issue for each programme, one after another, and tells how it went. */
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
        if (options.as != null) {
            PeriodCommands.requireName(options.as);
        }
        RunRequest request = new RunRequest(
                scope, options.period(), options.asAt(), options.knownBy(), options.output, options.force);
        return eachLocked(options, programme -> perform(programme, request, options));
    }

    /** Writes the forms of a month. */
    int issue(IssueOptions options) throws IOException {
        return eachLocked(options, programme -> issue(programme, options));
    }

    /** The programmes one after another, while the output folder is held; the gravest exit code. */
    private static int eachLocked(FolderOptions options, OneProgramme work) throws IOException {
        List<ProgrammeFolder> programmes = Programmes.chosen(options);
        if (programmes.size() > 1) {
            programmes.forEach(ProgrammeFolder::read); // one that cannot be used is refused before any is run
        }
        int code = ExitCode.DONE;
        OutputLock lock = OutputLock.take(options.output);
        try {
            for (ProgrammeFolder programme : programmes) {
                code = Math.max(code, work.perform(programme));
            }
        } finally {
            lock.close();
        }
        return code;
    }

    /** What a command does for one programme. */
    private interface OneProgramme {
        int perform(ProgrammeFolder programme) throws IOException;
    }

    private int perform(ProgrammeFolder programme, RunRequest request, RunOptions options) throws IOException {
        Instant started = clock.instant();
        RunOutcome outcome = new ProgrammeRun(
                        programme, request, ProgramVersion.current(), clock, progress(options.quiet))
                .perform();
        if (options.as != null && request.scope() != RunRequest.Scope.COLLECT) {
            new Preparation(request, programme, clock).record(outcome.period(), options.as.strip());
        }
        if (!options.quiet) {
            new RunSummary(outcome, took(started)).lines().forEach(out::println);
        }
        boolean refused = options.strict && outcome.isIncomplete();
        return refused || outcome.retries() > 0 ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
    }

    private int issue(ProgrammeFolder programme, IssueOptions options) throws IOException {
        Instant started = clock.instant();
        IssueOutcome outcome = new IssueRun(
                        programme,
                        options.period(),
                        options.output,
                        ProgramVersion.current(),
                        clock,
                        progress(options.quiet))
                .perform();
        if (!options.quiet) {
            new IssueSummary(outcome, took(started)).lines().forEach(out::println);
        }
        return outcome.retries() > 0 ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
    }

    private Progress progress(boolean quiet) {
        return terminal && !quiet ? new TerminalProgress() : Progress.SILENT;
    }

    private Duration took(Instant started) {
        return Duration.between(started, clock.instant());
    }
}
