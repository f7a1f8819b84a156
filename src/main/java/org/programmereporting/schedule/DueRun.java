package org.programmereporting.schedule;

import java.time.Instant;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;

/**
 * A run at a time.
 *
 * @param at when it is due
 * @param period for which it is; none where the command chooses
 */
public record DueRun(String programme, Schedule schedule, Instant at, Optional<ReportingPeriod> period) {}
