package org.programmereporting.returns;

/** A finding about a line of the centre's own reference data, and the trust and month that the line is about. The centre mends it, not the trust. */
public record LineFinding(OdsCode trust, ReportingPeriod period, Finding finding) {}
