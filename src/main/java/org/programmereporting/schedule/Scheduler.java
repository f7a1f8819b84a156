package org.programmereporting.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Runs what falls due, one run at a time, until it is told to end. What falls due while another run is at work waits its turn; falling due
 * several times meanwhile, it is run once. A run that fails, however it fails, keeps none of the others back. While somebody else holds the output
 * folder a run is tried again each minute, as long as its programme says; then it counts as skipped.
 */
public final class Scheduler {
    /** After which the definitions are looked at anew, also when nothing is due. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    private static final Duration TRY_AGAIN = Duration.ofMinutes(1);

    private final Supplier<List<Timetable>> timetables;
    private final Launcher launcher;
    private final Passing time;
    private final Told told;
    private final Map<String, Overdue> queue = new LinkedHashMap<>();
    private Instant seen = Instant.MIN;

    /**
     * A scheduler that has not begun.
     *
     * @param timetables as the definitions say at that moment
     */
    public Scheduler(Supplier<List<Timetable>> timetables, Launcher launcher, Passing time, Told told) {
        this.timetables = timetables;
        this.launcher = launcher;
        this.time = time;
        this.told = told;
    }

    /** Runs what is due from now on; comes back when the time is over. */
    public void run() {
        seen = time.now();
        tellNext();
        while (!time.isOver()) {
            queueWhatFellDue();
            Iterator<Overdue> waiting = queue.values().iterator();
            if (waiting.hasNext()) {
                Overdue first = waiting.next();
                waiting.remove();
                perform(first);
                tellNext();
            } else {
                time.until(wakeUp());
            }
        }
    }

    /** A clock that was put back makes nothing due twice. */
    private void queueWhatFellDue() {
        Instant now = time.now();
        if (now.isAfter(seen)) {
            timetables.get().stream()
                    .flatMap(timetable -> timetable.overdue(seen, now).stream())
                    .sorted(Comparator.comparing(overdue -> overdue.run().at()))
                    .forEach(overdue -> queue.merge(overdue.key(), overdue, Overdue::andAgain));
            seen = now;
        }
    }

    private Instant wakeUp() {
        Instant latest = seen.plus(LOOK_AGAIN);
        return Timetable.next(timetables.get(), seen, 1).stream()
                .map(DueRun::at)
                .filter(latest::isAfter)
                .findFirst()
                .orElse(latest);
    }

    private void perform(Overdue overdue) {
        told.begins(overdue.run(), overdue.times());
        Instant giveUp = time.now().plus(overdue.schedules().busy());
        RunResult result = launched(overdue);
        while (result.isSkipped() && !time.isOver() && time.now().isBefore(giveUp)) {
            told.busy(overdue.run(), giveUp);
            time.until(earlier(time.now().plus(TRY_AGAIN), giveUp));
            result = launched(overdue);
        }
        told.ended(overdue.run(), result);
    }

    /** Whatever goes wrong with launching, memory that runs out too, is a run that failed, not the end of the scheduler. */
    private RunResult launched(Overdue overdue) {
        Instant begun = time.now();
        try {
            return launcher.launch(overdue.run(), overdue.schedules().longest());
        } catch (Exception | Error failure) {
            return new RunResult(
                    RunResult.FAILED,
                    Duration.between(begun, time.now()),
                    List.of("The run could not be started: " + failure));
        }
    }

    private void tellNext() {
        if (!time.isOver()) {
            told.next(Timetable.nextOfEach(timetables.get(), seen));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
