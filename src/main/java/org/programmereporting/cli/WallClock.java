package org.programmereporting.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times and durations as people read them, in a zone that stands beside. */
final class WallClock {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.UK);
    private static final DateTimeFormatter LOG = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private WallClock() {}

    static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    static String minute(Instant time, ZoneId zone) {
        return minute(LocalDateTime.ofInstant(time, zone));
    }

    /** For a line of a log. */
    static String second(Instant time, ZoneId zone) {
        return LOG.format(LocalDateTime.ofInstant(time, zone));
    }

    static String length(Duration took) {
        if (took.compareTo(Duration.ofMinutes(1)) < 0) {
            return RunSummary.seconds(took) + " s";
        }
        return took.compareTo(Duration.ofHours(1)) < 0
                ? took.toMinutes() + " min " + took.toSecondsPart() + " s"
                : took.toHours() + " h " + took.toMinutesPart() + " min";
    }

    /** How far off a time is: {@code today}, {@code tomorrow}, {@code in 5 days}. */
    static String away(LocalDateTime time, LocalDateTime now) {
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), time.toLocalDate());
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    }
}
