package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.programmereporting.job.Failures;
import org.programmereporting.job.ForecastRun;
import org.programmereporting.job.IssueOutcome;
import org.programmereporting.job.IssueRun;
import org.programmereporting.job.OutputLock;
import org.programmereporting.job.Preparation;
import org.programmereporting.job.ProgrammeRun;
import org.programmereporting.job.Progress;
import org.programmereporting.job.Purge;
import org.programmereporting.job.Rebuild;
import org.programmereporting.job.RunOutcome;
import org.programmereporting.job.RunRecord;
import org.programmereporting.job.RunRequest;
import org.programmereporting.job.RunStoppedException;
import org.programmereporting.job.SetupCheck;
import org.programmereporting.measure.MonthView;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.KnownBy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Performs run, collect, report or issue for each programme, one after another, and tells how it went. */
final class Runs {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    private final PrintWriter out;
    private final PrintWriter err;
    private final Clock clock;
    private final boolean terminal;
    private final Recording recording;

    Runs(PrintWriter out, PrintWriter err, Clock clock, boolean terminal) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.terminal = terminal;
        this.recording = new Recording(clock);
    }

    int perform(RunRequest.Scope scope, RunOptions options) throws IOException {
        if (options.as != null) {
            PeriodCommands.requireName(options.as);
        }
        RunRequest request = new RunRequest(
                scope, options.period(), options.asAt(), options.knownBy(), options.output, options.force);
        String command = scope.name().toLowerCase(Locale.ROOT);
        return eachLocked(
                options,
                programme -> recording.during(
                        command, options, programme, record -> perform(programme, request, options, record)));
    }

    /** Writes the forms of a month. */
    int issue(IssueOptions options) throws IOException {
        return eachLocked(
                options,
                programme ->
                        recording.during("issue", options, programme, record -> issue(programme, options, record)));
    }

    /** The programmes one after another, while the output folder is held; the gravest exit code. */
    int eachLocked(FolderOptions options, OneProgramme work) throws IOException {
        List<ProgrammeFolder> programmes = Programmes.chosen(options);
        int code = ExitCode.DONE;
        OneProgramme known = programme -> {
            Programmes.requireKnownFormat(options, programme);
            return work.perform(programme);
        };
        OutputLock lock = OutputLock.take(options.output);
        try {
            for (ProgrammeFolder programme : programmes) {
                code = ExitCode.graver(
                        code, programmes.size() == 1 ? known.perform(programme) : performed(programme, known));
            }
        } finally {
            lock.close();
        }
        return code;
    }

    /** One of several: what keeps it from its end is told and keeps no other from it, unless the process is told to end. */
    private int performed(ProgrammeFolder programme, OneProgramme work) {
        try {
            return work.perform(programme);
        } catch (RunStoppedException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException failure) {
            LOG.debug("{} failed", programme.name(), failure);
            err.println(programme.name() + ": " + Failures.explain(failure));
            return ExitCode.of(failure);
        }
    }

    /** What a command does for one programme. */
    interface OneProgramme {
        int perform(ProgrammeFolder programme) throws IOException;
    }

    private int perform(ProgrammeFolder programme, RunRequest request, RunOptions options, RunRecord record)
            throws IOException {
        Instant started = clock.instant();
        RunOutcome outcome = new ProgrammeRun(
                        programme, request, ProgramVersion.current(), clock, progress(options.quiet))
                .perform();
        record.of(outcome.period());
        if (outcome.nothingNew()) {
            record.nothingWasNew();
        }
        if (options.as != null && request.scope() != RunRequest.Scope.COLLECT) {
            new Preparation(request, programme, clock).record(outcome.period(), options.as.strip());
        }
        if (!options.quiet) {
            new RunSummary(outcome, took(started)).lines().forEach(out::println);
            separate(options);
        }
        boolean refused = options.strict && outcome.isIncomplete();
        return refused || outcome.retries() > 0 ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
    }

    private int issue(ProgrammeFolder programme, IssueOptions options, RunRecord record) throws IOException {
        Instant started = clock.instant();
        IssueOutcome outcome = new IssueRun(
                        programme,
                        options.period(),
                        options.output,
                        ProgramVersion.current(),
                        clock,
                        progress(options.quiet))
                .perform();
        record.of(outcome.month());
        if (!options.quiet) {
            new IssueSummary(outcome, took(started)).lines().forEach(out::println);
            separate(options);
        }
        return outcome.retries() > 0 ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
    }

    /** Says whether everything is set up. */
    int check(FolderOptions options) throws IOException {
        return eachLocked(options, programme -> {
            new SetupCheck(programme, options.output, System.getenv(), clock)
                    .perform()
                    .forEach(line -> out.println(OneLine.of(line)));
            return ExitCode.DONE;
        });
    }

    /** Makes the store anew. */
    int rebuild(RunOptions options) throws IOException {
        RunRequest request = new RunRequest(
                RunRequest.Scope.RUN,
                options.period(),
                options.asAt(),
                options.knownBy(),
                options.output,
                options.force);
        return eachLocked(options, programme -> {
            Instant started = clock.instant();
            Rebuild.Rebuilt rebuilt =
                    new Rebuild(programme, request, ProgramVersion.current(), clock, progress(options.quiet)).perform();
            if (!options.quiet) {
                new RunSummary(rebuilt.run(), took(started)).lines().forEach(out::println);
                rebuilt.said().forEach(out::println);
                separate(options);
            }
            return rebuilt.run().retries() > 0 ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
        });
    }

    /** Removes what is past its time. */
    int purge(FolderOptions options, boolean dryRun) throws IOException {
        RunRequest request = new RunRequest(
                RunRequest.Scope.COLLECT,
                Optional.empty(),
                Optional.empty(),
                KnownBy.EVERYTHING,
                options.output,
                false);
        return eachLocked(options, programme -> {
            ProgrammeRun run = new ProgrammeRun(programme, request, ProgramVersion.current(), clock, Progress.SILENT);
            PurgeText.lines(programme.name(), new Purge(run, clock, dryRun).perform(), dryRun)
                    .forEach(out::println);
            return ExitCode.DONE;
        });
    }

    /** A blank line after a summary that another may follow. */
    private void separate(FolderOptions options) {
        if (options.programme == null) {
            out.println();
        }
    }

    /** Prints the forecast, or its score. */
    int forecast(RunOptions options, boolean backTest) throws IOException {
        RunRequest request = new RunRequest(
                RunRequest.Scope.REPORT, options.period(), options.asAt(), options.knownBy(), options.output, false);
        return eachLocked(options, programme -> {
            ForecastRun.Forecast made = new ForecastRun(programme, request, ProgramVersion.current(), clock).perform();
            MonthView month = made.month();
            out.println(programme.name() + ", " + month.position().period());
            if (month.backTest().isEmpty()) {
                out.println("This programme does not forecast exits: its programme.yml has no part \"forecast\".");
                return ExitCode.DONE;
            }
            TerminalWidth width = TerminalWidth.of(terminal);
            (backTest ? new ScoreTable(width).of(month.backTest().orElseThrow()) : ForecastTable.forecast(month, width))
                    .forEach(out::println);
            if (backTest && !made.sampleNote().isBlank()) {
                width.wrapped(made.sampleNote()).forEach(out::println);
                out.println("The score shows that the method runs, not that it is accurate.");
            }
            return ExitCode.DONE;
        });
    }

    Progress progress(boolean quiet) {
        return terminal && !quiet ? new TerminalProgress() : Progress.SILENT;
    }

    private Duration took(Instant started) {
        return Duration.between(started, clock.instant());
    }
}
