package org.programmereporting.schedule;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * A programme's schedules.
 *
 * @param zone whose wall clock the times are of
 * @param busy how long a run is tried again while another holds the output folder
 * @param longest how long a run may take before it is stopped
 * @param runs in the order in which those due at once are run
 */
public record Schedules(ZoneId zone, Duration busy, Duration longest, List<Schedule> runs) {
    public static final ZoneId USUAL_ZONE = ZoneId.of("Europe/London");
    public static final int USUAL_BUSY_MINUTES = 60;
    public static final int USUAL_LONGEST_MINUTES = 240;

    public Schedules {
        runs = List.copyOf(runs);
    }

    /** Of a programme that runs nothing by itself. */
    public static Schedules none() {
        return new Schedules(
                USUAL_ZONE,
                Duration.ofMinutes(USUAL_BUSY_MINUTES),
                Duration.ofMinutes(USUAL_LONGEST_MINUTES),
                List.of());
    }
}
