package org.programmereporting.report.csv;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.programmereporting.report.Publication.PublishedFigure;

/** Reads a sealed {@code metrics.csv} back. */
public final class PublishedMetrics {
    private PublishedMetrics() {}

    public static List<PublishedFigure> read(byte[] csv) throws IOException {
        List<PublishedFigure> figures = new ArrayList<>();
        try (CSVReaderHeaderAware rows =
                new CSVReaderHeaderAware(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            for (Map<String, String> row = rows.readMap(); row != null; row = rows.readMap()) {
                figures.add(new PublishedFigure(
                        cell(row, "metric"), cell(row, "group"), cell(row, "group_value"), cell(row, "value")));
            }
        } catch (CsvValidationException notCsv) {
            throw new IOException("metrics.csv of an edition cannot be read: " + notCsv.getMessage(), notCsv);
        }
        return figures;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
