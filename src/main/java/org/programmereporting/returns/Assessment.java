package org.programmereporting.returns;

/**
 * How the centre itself rates a trust's delivery in a period: a line of {@code assessments.csv}.
 *
 * @param rating a point of the programme's scale
 * @param source its line
 */
public record Assessment(
        OdsCode trust, ReportingPeriod period, String rating, String assessedBy, String reason, Source source) {}
