package org.programmereporting.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.job.EditionsTold;
import org.programmereporting.job.Failures;
import org.programmereporting.job.Manifest;
import org.programmereporting.job.NextStep;
import org.programmereporting.job.OutputFolder;
import org.programmereporting.job.PastRun;
import org.programmereporting.job.PeriodClosing;
import org.programmereporting.job.RunHistory;
import org.programmereporting.job.RunState;
import org.programmereporting.job.ScheduledRun;
import org.programmereporting.job.ScheduledRuns;
import org.programmereporting.job.ToldEdition;
import org.programmereporting.programme.DefinitionException;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.schedule.CalendarDay;
import org.programmereporting.schedule.DueRun;
import org.programmereporting.schedule.Timetable;

/**
 * How a programme stands, from its definition and from files that are swapped in whole: the database is not needed, so that it can be told during a run.
 *
 * @param atWork whether a run holds the output folder now
 * @param scheduled how the last run of each schedule ended
 * @param timetable none when the definition cannot be used
 * @param trouble what is wrong with the definition
 * @param store what is wrong with the store
 */
record ProgrammeStatus(
        OutputFolder output,
        boolean atWork,
        RunHistory history,
        List<ScheduledRun> scheduled,
        List<Manifest> drafts,
        List<ToldEdition> editions,
        List<String> closed,
        List<NextStep> draftSteps,
        Optional<Timetable> timetable,
        Optional<String> trouble,
        Optional<StoreTrouble> store) {
    private static final int DAYS_AHEAD = 4;

    static ProgrammeStatus of(ProgrammeFolder folder, OutputFolder output, boolean atWork) throws IOException {
        Optional<Timetable> timetable = Optional.empty();
        Optional<String> trouble = Optional.empty();
        try {
            timetable = Optional.of(folder.read().timetable());
        } catch (DefinitionException wrong) {
            trouble = Optional.of(Failures.explain(wrong));
        }
        return new ProgrammeStatus(
                output,
                atWork,
                RunHistory.read(output.status(), folder.name()),
                new ScheduledRuns(output.scheduled()).read(),
                drafts(output),
                EditionsTold.sealed(output),
                PeriodClosing.closed(output),
                EditionsTold.next(output),
                timetable,
                trouble,
                atWork ? Optional.empty() : StoreTrouble.of(output, folder.name()));
    }

    private static List<Manifest> drafts(OutputFolder output) throws IOException {
        return output.drafted().stream()
                .map(period -> Manifest.readWithoutInputs(output.manifest(period)))
                .flatMap(Optional::stream)
                .toList();
    }

    String name() {
        return history.programme();
    }

    ZoneId zone() {
        return timetable.map(table -> table.schedules().zone()).orElse(ZoneId.of("UTC"));
    }

    /** The run under way; none when no run holds the folder. */
    Optional<PastRun> underWay() {
        return history.current().filter(run -> atWork && run.state() == RunState.RUNNING);
    }

    /** The newest first. A run that says it is under way while nobody holds the folder was killed. */
    List<PastRun> runs() {
        return underWay().isPresent()
                ? history.runs()
                : history.withoutLeftOver().runs();
    }

    List<CalendarDay> due(Instant now) {
        return timetable.stream()
                .flatMap(table -> table.ahead(now).stream())
                .limit(DAYS_AHEAD)
                .toList();
    }

    List<DueRun> next(Instant now) {
        return Timetable.nextOfEach(timetable.stream().toList(), now);
    }

    /** The last run of each command that has not succeeded; a run that was done since did what it was to do. */
    List<PastRun> failed() {
        return (underWay().isPresent() ? history : history.withoutLeftOver())
                .commands().values().stream()
                        .map(RunHistory.LastOfCommand::run)
                        .filter(run -> !run.succeeded() && !isMadeGood(run))
                        .toList();
    }

    private boolean isMadeGood(PastRun failed) {
        return List.of("collect", "report").contains(failed.command())
                && Optional.ofNullable(history.commands().get("run"))
                        .flatMap(RunHistory.LastOfCommand::success)
                        .filter(done -> done.isAfter(failed.updated()))
                        .isPresent();
    }

    /** Schedules whose last run failed or was skipped, unless the run itself tells that or the command was done since. */
    List<ScheduledRun> failedBySchedule() {
        return scheduled.stream()
                .filter(run -> run.exitCode() != ExitCode.DONE)
                .filter(run ->
                        failed().stream().noneMatch(told -> told.command().equals(run.command())))
                .filter(run -> runs().stream()
                        .noneMatch(done -> done.command().equals(run.command())
                                && done.succeeded()
                                && done.updated().isAfter(run.ended())))
                .toList();
    }

    /** What to type next, the most urgent first. */
    List<NextStep> steps() {
        List<NextStep> steps = new ArrayList<>();
        store.ifPresent(wrong -> steps.add(wrong.step()));
        trouble.ifPresent(wrong -> steps.add(new NextStep("run", "when the definition is mended")));
        if (underWay().isEmpty()) {
            failed().forEach(run -> steps.add(new NextStep(
                    again(run),
                    run.state() == RunState.DONE
                            ? "its last run left something out"
                            : "its last run was " + run.state().word() + "; mend what it names first")));
            failedBySchedule().forEach(run -> steps.add(again(run)));
        }
        if (history.current().isEmpty() && steps.isEmpty()) {
            steps.add(new NextStep("run", "nothing was ever run"));
        } else if (drafts.isEmpty() && steps.isEmpty() && underWay().isEmpty()) {
            steps.add(new NextStep("run", "there is no draft yet"));
        }
        steps.addAll(draftSteps);
        return steps;
    }

    private static NextStep again(ScheduledRun run) {
        String why = "the schedule \"" + run.schedule() + "\" "
                + (run.exitCode() == ExitCode.BUSY
                        ? "skipped it, since another run held the output folder"
                        : "ended with exit code " + run.exitCode() + ": " + run.lastWords());
        return new NextStep(run.command() + (run.period().isEmpty() ? "" : " --period " + run.period()), why);
    }

    private static String again(PastRun run) {
        return run.command() + (run.period().isEmpty() ? "" : " --period " + run.period());
    }
}
