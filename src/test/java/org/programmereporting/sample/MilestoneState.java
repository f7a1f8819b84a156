package org.programmereporting.sample;

import java.time.LocalDate;

/** Where a trust stands with a milestone at a month's end; of a complete one, {@code expected} is the day it was reached. */
record MilestoneState(Milestone milestone, LocalDate baseline, LocalDate expected, boolean complete) {

    boolean slippedOver(int days) {
        return expected.isAfter(baseline.plusDays(days));
    }
}
