package org.programmereporting.report.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.programmereporting.report.Publication.PublishedMonth;
import org.programmereporting.returns.ReportingPeriod;

/** Reads a sealed {@code forecast.csv} or {@code calendar.csv} back: each column but the month and the group is a line. */
public final class PublishedMonths {
    private static final Set<String> KEYS = Set.of("month", "group", "group_value");

    private PublishedMonths() {}

    public static List<PublishedMonth> read(byte[] csv, String file) throws IOException {
        List<PublishedMonth> months = new ArrayList<>();
        PublishedRows.read(csv, file, row -> {
                    ReportingPeriod month = ReportingPeriod.of(PublishedRows.cell(row, "month"))
                            .orElseThrow(() ->
                                    new IllegalStateException(file + " of an edition has a row without a month."));
                    Set<String> lines = new TreeSet<>(row.keySet());
                    lines.removeAll(KEYS);
                    return lines.stream()
                            .map(line -> new PublishedMonth(
                                    line,
                                    month,
                                    PublishedRows.cell(row, "group"),
                                    PublishedRows.cell(row, "group_value"),
                                    PublishedRows.cell(row, line)))
                            .toList();
                })
                .forEach(months::addAll);
        return months;
    }
}
