package org.programmereporting.report.csv;

import java.io.IOException;
import java.util.List;
import org.programmereporting.report.Publication.PublishedFigure;

/** Reads a sealed {@code metrics.csv} back. */
public final class PublishedMetrics {
    private PublishedMetrics() {}

    public static List<PublishedFigure> read(byte[] csv) throws IOException {
        return PublishedRows.read(
                csv,
                "metrics.csv",
                row -> new PublishedFigure(
                        PublishedRows.cell(row, "metric"),
                        PublishedRows.cell(row, "group"),
                        PublishedRows.cell(row, "group_value"),
                        PublishedRows.cell(row, "value"),
                        PublishedRows.cell(row, "numerator"),
                        PublishedRows.cell(row, "denominator")));
    }
}
