package org.programmereporting.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmereporting.schedule.DueRun;
import org.programmereporting.schedule.Schedule;
import org.programmereporting.schedule.Timetable;

/** Runs to come as a table: when, programme, command, its period and the schedule's name; schedules that have none come last. */
final class RunsTable {
    private final List<DueRun> runs;
    private final List<Timetable> timetables;
    private final Map<String, ZoneId> zones;

    /**
     * The runs to show, in their order.
     *
     * @param runs with the next one of each schedule that has any
     */
    RunsTable(List<DueRun> runs, List<Timetable> timetables) {
        this.runs = List.copyOf(runs);
        this.timetables = List.copyOf(timetables);
        this.zones = timetables.stream()
                .collect(Collectors.toMap(
                        Timetable::programme, table -> table.schedules().zone()));
    }

    /** The zone of all of them; empty when they have several, which then stand in the lines. */
    String zone() {
        Set<ZoneId> all = new HashSet<>(zones.values());
        return all.size() == 1 ? all.iterator().next().getId() : "";
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        runs.forEach(run -> lines.add(line(
                WallClock.minute(run.at(), zone(run.programme())),
                run.programme(),
                run.schedule(),
                run.period().map(Object::toString).orElse(""))));
        for (Timetable timetable : timetables) {
            timetable.schedules().runs().stream()
                    .filter(schedule -> runs.stream()
                            .noneMatch(run -> run.programme().equals(timetable.programme())
                                    && run.schedule().id().equals(schedule.id())))
                    .forEach(schedule -> lines.add(line("not in calendar.csv", timetable.programme(), schedule, "")));
        }
        return lines;
    }

    private String line(String when, String programme, Schedule schedule, String period) {
        String format = "  %-21s  %-" + width(Timetable::programme) + "s  %-10s  %-7s  %s";
        String id = schedule.id() + (zone().isEmpty() ? " (" + zone(programme) + ")" : "");
        return String.format(
                        Locale.ROOT, format, when, programme, schedule.command().word(), period, id)
                .stripTrailing();
    }

    private ZoneId zone(String programme) {
        return zones.getOrDefault(programme, ZoneId.of("UTC"));
    }

    private int width(Function<Timetable, String> column) {
        return timetables.stream()
                .mapToInt(table -> column.apply(table).length())
                .max()
                .orElse(1);
    }
}
