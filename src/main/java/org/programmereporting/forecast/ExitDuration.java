package org.programmereporting.forecast;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How long an exit took, or has taken so far.
 *
 * @param ratio actual duration ÷ planned duration
 * @param ended false: still in progress, so it will be at least this (censored)
 * @param volumeTb what the trust had to migrate, where known
 */
record ExitDuration(double ratio, boolean ended, Optional<BigDecimal> volumeTb) {}
