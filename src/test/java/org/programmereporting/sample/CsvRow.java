package org.programmereporting.sample;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a committed CSV file, read without the classes that wrote it. */
record CsvRow(Map<String, String> cells) {
    private static final Path FOLDER = Path.of("input/pacs-exit");

    static List<CsvRow> of(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file));
                CSVReaderHeaderAware csv = new CSVReaderHeaderAware(reader)) {
            List<CsvRow> rows = new ArrayList<>();
            for (Map<String, String> cells = csv.readMap(); cells != null; cells = csv.readMap()) {
                rows.add(new CsvRow(cells));
            }
            return rows;
        } catch (CsvValidationException e) {
            throw new IOException(file + " is not CSV", e);
        }
    }

    String get(String column) {
        return Optional.ofNullable(cells.get(column)).orElseThrow(() -> new AssertionError("no column " + column));
    }

    boolean has(String column, String value) {
        return get(column).equals(value);
    }
}
