package org.programmereporting.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.programmereporting.returns.CalendarEntry;

/** When a programme's schedules run, by its calendar. */
public record Timetable(String programme, Schedules schedules, List<CalendarEntry> calendar) {
    public Timetable {
        calendar = List.copyOf(calendar);
    }

    /** The next runs of some programmes after a moment, the first first; those due at once in the order of their definitions. */
    public static List<DueRun> next(List<Timetable> timetables, Instant after, int most) {
        PriorityQueue<Ahead> ahead = new PriorityQueue<>(
                Comparator.comparing((Ahead each) -> each.run().at()).thenComparing(Ahead::place));
        for (Timetable timetable : timetables) {
            for (Schedule schedule : timetable.schedules.runs()) {
                int place = ahead.size();
                timetable.next(schedule, after).ifPresent(run -> ahead.add(new Ahead(timetable, run, place)));
            }
        }
        List<DueRun> runs = new ArrayList<>();
        while (runs.size() < most && !ahead.isEmpty()) {
            Ahead first = ahead.remove();
            runs.add(first.run());
            first.following().ifPresent(ahead::add);
        }
        return runs;
    }

    /** The next run of each schedule that has one, the first first. */
    public static List<DueRun> nextOfEach(List<Timetable> timetables, Instant after) {
        return timetables.stream()
                .flatMap(table ->
                        table.schedules.runs().stream().flatMap(schedule -> table.next(schedule, after).stream()))
                .sorted(Comparator.comparing(DueRun::at))
                .toList();
    }

    private record Ahead(Timetable timetable, DueRun run, int place) {
        Optional<Ahead> following() {
            return timetable.next(run.schedule(), run.at()).map(following -> new Ahead(timetable, following, place));
        }
    }

    /** A schedule's next run after a moment; none when the calendar has no further day for it. */
    Optional<DueRun> next(Schedule schedule, Instant after) {
        if (schedule.days() == RunDays.ANY) {
            return schedule.cron()
                    .next(after, schedules.zone())
                    .map(at -> new DueRun(programme, schedule, at, Optional.empty()));
        }
        return calendar.stream()
                .flatMap(entry -> schedule.days().of(entry).stream())
                .flatMap(window -> next(schedule, window, after).stream())
                .min(Comparator.comparing(DueRun::at)
                        .thenComparing(run -> run.period().orElseThrow(), Comparator.reverseOrder()));
    }

    private Optional<DueRun> next(Schedule schedule, Window window, Instant after) {
        Instant opens = moment(window.from()).minusNanos(1);
        return schedule.cron()
                .next(opens.isAfter(after) ? opens : after, schedules.zone())
                .filter(at -> window.holds(LocalDateTime.ofInstant(at, schedules.zone())))
                .map(at -> new DueRun(programme, schedule, at, Optional.of(window.period())));
    }

    /** The schedules of which a time came after one moment and no later than another, each once, with the latest such time. */
    List<Overdue> overdue(Instant after, Instant until) {
        return schedules.runs().stream()
                .flatMap(schedule -> overdue(schedule, after, until).stream())
                .toList();
    }

    private Optional<Overdue> overdue(Schedule schedule, Instant after, Instant until) {
        Optional<Overdue> overdue = Optional.empty();
        Optional<DueRun> next = next(schedule, after);
        while (next.isPresent() && !next.get().at().isAfter(until)) {
            Overdue once = new Overdue(next.get(), schedules, 1);
            overdue = Optional.of(overdue.map(earlier -> earlier.andAgain(once)).orElse(once));
            next = next(schedule, next.get().at());
        }
        return overdue;
    }

    /** What the calendar has after a moment, the first first. */
    public List<CalendarDay> ahead(Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, schedules.zone());
        return calendar.stream()
                .flatMap(entry -> CalendarDay.of(entry).stream())
                .filter(day -> day.at().isAfter(local))
                .sorted(Comparator.comparing(CalendarDay::at).thenComparing(CalendarDay::period))
                .toList();
    }

    private Instant moment(LocalDateTime time) {
        return time.atZone(schedules.zone()).toInstant();
    }
}
