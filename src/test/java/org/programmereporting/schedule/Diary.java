package org.programmereporting.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs a schedule on a virtual clock, and writes down what was run when. */
final class Diary implements Launcher, Told {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    final VirtualTime time;
    final List<String> lines = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    List<DueRun> next = List.of();
    Function<DueRun, RunResult> work = run -> ended(0);

    Diary(String from, String until) {
        time = new VirtualTime(from, until);
    }

    void live(Timetable... timetables) {
        new Scheduler(() -> List.of(timetables), this, time, this).run();
    }

    static RunResult ended(int code) {
        return new RunResult(code, Duration.ZERO, List.of());
    }

    /** Work of some length. */
    RunResult lasting(Duration length) {
        time.pass(length);
        return new RunResult(0, length, List.of());
    }

    String at(Instant moment) {
        return LocalDateTime.ofInstant(moment, LONDON).toString();
    }

    @Override
    public RunResult launch(DueRun run, Duration longest) {
        String period = run.period().map(each -> " " + each).orElse("");
        lines.add(at(time.now()) + " " + run.schedule().id() + period);
        return work.apply(run);
    }

    @Override
    public void next(List<DueRun> runs) {
        next = runs;
    }

    @Override
    public void begins(DueRun run, int times) {
        if (times > 1) {
            told.add(run.schedule().id() + " for " + times + " times");
        }
    }

    @Override
    public void busy(DueRun run, Instant until) {
        told.add(run.schedule().id() + " busy");
    }

    @Override
    public void ended(DueRun run, RunResult result) {
        if (!result.isDone()) {
            told.add(run.schedule().id() + " ended with " + result.exitCode() + " at " + at(time.now()));
        }
    }
}
