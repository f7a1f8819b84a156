package org.programmereporting.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.programmereporting.schedule.CronTimes;
import org.programmereporting.schedule.RunDays;
import org.programmereporting.schedule.Schedule;
import org.programmereporting.schedule.ScheduledCommand;
import org.programmereporting.schedule.Schedules;

/** The part {@code schedules:} of {@code programme.yml}: which commands run by themselves, and when. */
final class SchedulesPart {
    private static final int A_WEEK_OF_MINUTES = 7 * 24 * 60;
    private static final String FIELDS =
            "Write five fields: minute, hour, day of the month, month, day of the week; such as \"30 6 * * MON-FRI\"";

    private final YamlMap part;

    SchedulesPart(YamlMap part) {
        this.part = part.allowing("zone", "busy-minutes", "longest-minutes", "runs");
    }

    Schedules read() {
        return new Schedules(
                part.has("zone")
                        ? part.parsed("zone", SchedulesPart::zone, "a time zone", "Write one such as Europe/London")
                        : Schedules.USUAL_ZONE,
                minutes("busy-minutes", Schedules.USUAL_BUSY_MINUTES),
                minutes("longest-minutes", Schedules.USUAL_LONGEST_MINUTES),
                runs());
    }

    private List<Schedule> runs() {
        Set<String> ids = new HashSet<>();
        return part.maps("runs").stream().map(map -> schedule(map, ids)).toList();
    }

    private static Schedule schedule(YamlMap map, Set<String> ids) {
        map.allowing("id", "command", "cron", "days");
        Schedule schedule = new Schedule(
                map.parsed("id", DefinitionFile::id, "an id", "Use small letters, digits and -"),
                map.parsed(
                        "command",
                        ScheduledCommand::of,
                        "a command that may run by itself",
                        Nearest.mend(map.text("command"), ScheduledCommand.words())),
                cron(map),
                map.has("days")
                        ? map.parsed(
                                "days", RunDays::of, "a rule for days", Nearest.mend(map.text("days"), RunDays.words()))
                        : RunDays.ANY);
        if (!ids.add(schedule.id())) {
            throw map.problemAt("id", "The id \"" + schedule.id() + "\" stands twice in \"runs\"", "Rename one");
        }
        return schedule;
    }

    private static CronTimes cron(YamlMap map) {
        try {
            return CronTimes.of(map.text("cron"));
        } catch (IllegalArgumentException wrong) {
            throw map.problemAt(
                    "cron", "The cron expression \"" + map.text("cron") + "\" " + wrong.getMessage(), FIELDS);
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(name, unknown);
        }
    }

    private Duration minutes(String key, int usual) {
        return Duration.ofMinutes(
                part.has(key)
                        ? part.parsed(
                                key,
                                SchedulesPart::minutes,
                                "a number of minutes, 1 to " + A_WEEK_OF_MINUTES,
                                "Write digits only")
                        : usual);
    }

    private static int minutes(String text) {
        int minutes = Integer.parseInt(text);
        if (minutes < 1 || minutes > A_WEEK_OF_MINUTES) {
            throw new IllegalArgumentException(text);
        }
        return minutes;
    }
}
