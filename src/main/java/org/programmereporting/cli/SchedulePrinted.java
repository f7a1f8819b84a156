package org.programmereporting.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.programmereporting.programme.Programme;
import org.programmereporting.schedule.DueRun;
import org.programmereporting.schedule.RunResult;
import org.programmereporting.schedule.Told;

/** What the scheduler does, as the lines of its log: a line an event with its time, and the lines of the run indented below. */
final class SchedulePrinted implements Told {
    private final PrintWriter out;
    private final SystemTime time;
    private final Definitions definitions;

    SchedulePrinted(PrintWriter out, SystemTime time, Definitions definitions) {
        this.out = out;
        this.time = time;
        this.definitions = definitions;
    }

    @Override
    public void next(List<DueRun> runs) {
        printed(new RunsTable(runs, definitions.get()));
    }

    private void printed(RunsTable table) {
        out.println();
        out.println("Next runs" + (table.zone().isEmpty() ? "" : " (" + table.zone() + ")"));
        table.lines().forEach(out::println);
        out.println();
    }

    @Override
    public void begins(DueRun run, int times) {
        say(run, "begins" + (times == 1 ? "" : ", once for the " + times + " times that it fell due meanwhile"));
    }

    @Override
    public void busy(DueRun run, Instant until) {
        say(run, "another run holds the output folder; tried again until " + WallClock.minute(until, zone(run)));
    }

    @Override
    public void ended(DueRun run, RunResult result) {
        String how = result.isDone()
                ? "done, took " + WallClock.length(result.took())
                : word(result) + ", exit code " + result.exitCode() + ": " + ExitCode.meaning(result.exitCode());
        say(run, how);
    }

    private static String word(RunResult result) {
        if (result.isSkipped()) {
            return "SKIPPED";
        }
        return result.exitCode() == ExitCode.ANSWER_IS_NO
                ? "NOT ALL"
                : ExitCode.isStopped(result.exitCode()) ? "STOPPED" : "FAILED";
    }

    /** A line that a run printed. */
    void printed(String line) {
        out.println(("  | " + line).stripTrailing());
    }

    /** A line of the scheduler's own. */
    void say(String words) {
        words.lines().forEach(line -> out.println(OneLine.of(line)));
    }

    private void say(DueRun run, String words) {
        String period = run.period().map(each -> " of " + each).orElse("");
        out.println(WallClock.second(time.now(), zone(run)) + " " + run.programme() + " "
                + run.schedule().id() + ": " + run.schedule().command().word() + period + ": " + words);
    }

    private ZoneId zone(DueRun run) {
        return definitions
                .of(run.programme())
                .map(Programme::schedules)
                .map(schedules -> schedules.zone())
                .orElse(ZoneId.of("UTC"));
    }
}
