package org.programmereporting.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The time of day in the United Kingdom, in which calendars are written. */
final class UkTime {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private UkTime() {}

    static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZONE);
    }
}
