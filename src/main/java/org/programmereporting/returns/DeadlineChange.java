package org.programmereporting.returns;

import java.time.LocalDate;

/** A cohort's deadline moved, from a day on. */
public record DeadlineChange(
        String cohort, LocalDate deadline, LocalDate effectiveFrom, String reason, Source source) {}
