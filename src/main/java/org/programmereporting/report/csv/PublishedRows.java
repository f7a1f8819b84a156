package org.programmereporting.report.csv;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of a sealed tidy file, each by column. */
final class PublishedRows {
    private PublishedRows() {}

    static <T> List<T> read(byte[] csv, String file, Function<Map<String, String>, T> parser) throws IOException {
        List<T> read = new ArrayList<>();
        try (CSVReaderHeaderAware rows =
                new CSVReaderHeaderAware(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            for (Map<String, String> row = rows.readMap(); row != null; row = rows.readMap()) {
                read.add(parser.apply(row));
            }
        } catch (CsvValidationException notCsv) {
            throw new IOException(file + " of an edition cannot be read: " + notCsv.getMessage(), notCsv);
        }
        return read;
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
