package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.programmereporting.distribute.Mailers;
import org.programmereporting.job.OutputBusyException;
import org.programmereporting.job.OutputFolder;
import org.programmereporting.job.OutputLock;
import org.programmereporting.job.RefusedException;
import org.programmereporting.job.RunRecord;
import org.programmereporting.job.ScheduledRun;
import org.programmereporting.job.ScheduledRuns;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.schedule.DueRun;
import org.programmereporting.schedule.RunResult;
import org.programmereporting.schedule.Scheduler;
import org.programmereporting.schedule.Timetable;
import org.programmereporting.schedule.Told;
import org.programmereporting.store.Durably;

/** {@code schedule}: stays up and runs what falls due, each run as a process of its own, until it is told to end. */
record Scheduling(PrintWriter out, PrintWriter err, Clock clock) {
    private static final int LISTED = 20;
    private static final long PATIENCE_SECONDS = 28;

    int perform(ScheduleOptions options) throws IOException {
        for (ProgrammeFolder folder : Programmes.chosen(options)) {
            folder.read(); // a definition that cannot be used is refused at the start; later the one before it stands
        }
        Definitions definitions = new Definitions(options, words -> err.println(OneLine.of(words)));
        if (options.list) {
            new SchedulePrinted(out, new SystemTime(clock), definitions)
                    .next(listed(definitions.get(), clock.instant()));
            return ExitCode.DONE;
        }
        requireRuns(definitions.get());
        for (ProgrammeFolder folder : Programmes.chosen(options)) {
            Programmes.requireKnownFormat(options, folder);
        }
        OutputLock lock = OutputLock.takeForScheduler(options.output);
        try {
            stayUp(options, definitions);
        } finally {
            lock.close();
        }
        return ExitCode.DONE;
    }

    /** The next runs, and of a schedule that has none among them its own next one. */
    private static List<DueRun> listed(List<Timetable> timetables, Instant after) {
        List<DueRun> next = Timetable.next(timetables, after, LISTED);
        return Stream.concat(
                        next.stream(),
                        Timetable.nextOfEach(timetables, after).stream().filter(run -> !next.contains(run)))
                .toList();
    }

    private static void requireRuns(List<Timetable> timetables) {
        if (timetables.stream().allMatch(table -> table.schedules().runs().isEmpty())) {
            throw new RefusedException(
                    "No programme.yml says what to run when. Add a part \"schedules\" to it, as the README"
                            + " shows, or use cron.");
        }
    }

    private void stayUp(ScheduleOptions options, Definitions definitions) {
        SystemTime time = new SystemTime(clock);
        SchedulePrinted printed = new SchedulePrinted(out, time, definitions);
        ChildProcess child = new ChildProcess(options, clock, printed::printed, OwnProcess::command);
        CountDownLatch ended = new CountDownLatch(1);
        Thread stop = new Thread(() -> stop(time, child, ended), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        definitions.programmes().stream()
                .filter(programme -> programme.mail().operator().isEmpty())
                .forEach(programme -> printed.say(programme.id()
                        + ": programme.yml names no operator under mail:, so a run that fails is told here only."));
        try {
            new Scheduler(definitions, child, time, told(printed, definitions, options, time)).run();
            printed.say("Stopped. Nothing is run until it is started again.");
        } finally {
            ended.countDown();
        }
    }

    /** Called as the process ends: the run at work stops at a safe point first. */
    private static void stop(SystemTime time, ChildProcess child, CountDownLatch ended) {
        time.end();
        child.stop();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Told told(SchedulePrinted printed, Definitions definitions, ScheduleOptions options, SystemTime time) {
        OperatorMail mail = new OperatorMail(
                new Mailers(System.getenv(), clock, Durably::write), clock, options.output, printed::say);
        return new Told() {
            @Override
            public void next(List<DueRun> runs) {
                printed.next(runs);
            }

            @Override
            public void begins(DueRun run, int times) {
                printed.begins(run, times);
            }

            @Override
            public void busy(DueRun run, Instant until) {
                printed.busy(run, until);
            }

            @Override
            public void ended(DueRun run, RunResult result) {
                printed.ended(run, result);
                record(run, result, options.output, printed);
                if (!time.isOver()) { // else whoever ended it knows
                    definitions
                            .of(run.programme())
                            .ifPresent((Programme programme) -> mail.ended(programme, run, result));
                }
            }
        };
    }

    private void record(DueRun run, RunResult result, Path outputs, SchedulePrinted printed) {
        OutputFolder output = new OutputFolder(outputs.resolve(run.programme()));
        new ScheduledRuns(output.scheduled())
                .put(new ScheduledRun(
                        run.schedule().id(),
                        run.schedule().command().word(),
                        run.period().map(Object::toString).orElse(""),
                        run.at(),
                        clock.instant(),
                        result.exitCode(),
                        result.lastWords().isEmpty()
                                ? ""
                                : result.lastWords().get(result.lastWords().size() - 1)));
        if (!result.isSkipped()) {
            recordLeftOver(run, outputs, output, printed);
        }
    }

    /** A run that was killed could not say so itself. */
    private static void recordLeftOver(DueRun run, Path outputs, OutputFolder output, SchedulePrinted printed) {
        try {
            OutputLock lock = OutputLock.take(outputs);
            try {
                RunRecord.leftOver(output, run.programme(), ProgramVersion.current());
            } finally {
                lock.close();
            }
        } catch (OutputBusyException another) {
            printed.say("Another run has begun meanwhile; it records what this one left.");
        } catch (IOException unreadable) {
            printed.say("The lock of " + outputs + " cannot be taken: " + unreadable.getMessage());
        }
    }
}
