package org.programmereporting.report;

/**
 * What stands on every cover.
 *
 * @param programme id of the programme
 * @param leadAnalyst who answers for the figures, by post
 * @param board whom the report asks
 * @param banner the standing warning
 * @param sampleNote said on the cover when the data are invented; else empty
 */
public record About(
        String programme,
        String title,
        String publisher,
        String leadAnalyst,
        String board,
        String language,
        String banner,
        String sampleNote) {}
