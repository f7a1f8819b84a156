package org.programmereporting.returns;

/**
 * The centre's correction of one answer of a trust's return: a line of {@code corrections.csv}.
 *
 * @param oldValue the value that stands, as the centre saw it; empty when the answer has none
 * @param newValue what stands instead; empty to take the value away
 * @param toldBy who at the trust said so
 * @param source its line
 */
public record Correction(
        OdsCode trust,
        ReportingPeriod period,
        FieldPath field,
        String oldValue,
        String newValue,
        String reason,
        String toldBy,
        String enteredBy,
        String approvedBy,
        Source source) {}
