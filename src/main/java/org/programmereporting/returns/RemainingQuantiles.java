package org.programmereporting.returns;

/**
 * How many trusts may remain at a month's end.
 *
 * @param group empty for all, else {@code cohort} or {@code region}
 * @param value id of the cohort or region; empty for all
 * @param p10 no more than this many remain in one of ten draws
 * @param p80 no more than this many remain in four of five draws
 */
public record RemainingQuantiles(
        ReportingPeriod month, String group, String value, int p10, int p50, int p80, int p90) {}
