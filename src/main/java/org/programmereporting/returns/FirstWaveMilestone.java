package org.programmereporting.returns;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A milestone of a trust of the first wave, planned and actual. The milestone {@code exit} is the exit itself.
 *
 * @param start the start of the trust's exit, from which both durations run
 */
public record FirstWaveMilestone(
        OdsCode trust,
        BigDecimal volumeTb,
        String milestone,
        LocalDate start,
        LocalDate planned,
        LocalDate actual,
        Source source) {
    /** The exit itself, which is no milestone of the plan. */
    public static final String EXIT = "exit";
}
