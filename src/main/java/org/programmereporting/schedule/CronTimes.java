package org.programmereporting.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * The times of a cron expression of five fields: minute, hour, day of the month, month, day of the week. {@code MON-FRI}, {@code L} (last day),
 * {@code LW} (last working day), {@code MONL} (last Monday) and {@code MON#1} (first Monday) are understood. A day must satisfy both day fields, where
 * crontab is content with one.
 *
 * <p>A time is one on the wall clock of a zone, and each comes once a day that has the field's date: where the clock goes back, the first of two; where it goes
 * forward and leaves the time out, the moment of the change. (The library's own times with a zone leave such a day out, and come twice on the other.)
 */
public final class CronTimes {
    private static final String AT_SECOND_ZERO = "0 ";
    private static final int FIELDS = 5;
    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final String words;
    private final CronExpression expression;

    private CronTimes(String words, CronExpression expression) {
        this.words = words;
        this.expression = expression;
    }

    /**
     * The times that an expression means.
     *
     * @throws IllegalArgumentException when it means none, in words for a person
     */
    public static CronTimes of(String words) {
        int fields = words.isBlank() ? 0 : words.strip().split("\\s+").length;
        if (fields != FIELDS) {
            throw new IllegalArgumentException("has " + fields + (fields == 1 ? " field" : " fields") + ", not five");
        }
        CronExpression expression = parsed(words.strip());
        if (expression.next(SOME_DAY) == null) {
            throw new IllegalArgumentException("never comes");
        }
        return new CronTimes(words.strip(), expression);
    }

    private static CronExpression parsed(String words) {
        try {
            return CronExpression.parse(AT_SECOND_ZERO + words);
        } catch (IllegalArgumentException wrong) {
            String reason = String.valueOf(wrong.getMessage()).replaceAll(" in cron expression .*", "");
            throw new IllegalArgumentException("cannot be read: " + reason.replace('"', '\''), wrong);
        }
    }

    /** The first moment after another one at which the zone's wall clock shows one of the times. */
    public Optional<Instant> next(Instant after, ZoneId zone) {
        LocalDateTime time = expression.next(LocalDateTime.ofInstant(after, zone));
        while (time != null && !moment(time, zone).isAfter(after)) {
            time = expression.next(time); // a time of the hour that comes twice, when it has been before
        }
        return Optional.ofNullable(time).map(shown -> moment(shown, zone));
    }

    private static Instant moment(LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(zone).toInstant();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CronTimes times && words.equals(times.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
