package org.programmereporting.report.csv;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a tidy CSV holds what an earlier one held: the same rows in the same order, with the same text under each of the earlier one's headings. */
public final class SameValues {
    private SameValues() {}

    /** Where the later one first differs; further headings are no difference. */
    public static Optional<String> firstDifference(byte[] earlier, byte[] later) throws IOException {
        List<Map<String, String>> before = rows(earlier);
        List<Map<String, String>> after = rows(later);
        for (int row = 0; row < Math.min(before.size(), after.size()); row++) {
            Optional<String> cell = difference(before.get(row), after.get(row));
            if (cell.isPresent()) {
                return Optional.of("row " + (row + 2) + ", " + cell.get());
            }
        }
        return before.size() == after.size()
                ? Optional.empty()
                : Optional.of("it had " + before.size() + " rows and now has " + after.size());
    }

    private static Optional<String> difference(Map<String, String> before, Map<String, String> after) {
        return before.entrySet().stream()
                .filter(cell -> !cell.getValue().equals(after.get(cell.getKey())))
                .map(cell -> cell.getKey() + ": \"" + cell.getValue() + "\" is now \""
                        + after.getOrDefault(cell.getKey(), "(no such column)") + "\"")
                .sorted()
                .findFirst();
    }

    private static List<Map<String, String>> rows(byte[] csv) throws IOException {
        List<Map<String, String>> all = new ArrayList<>();
        try (CSVReaderHeaderAware rows =
                new CSVReaderHeaderAware(new StringReader(new String(csv, StandardCharsets.UTF_8)))) {
            for (Map<String, String> row = rows.readMap(); row != null; row = rows.readMap()) {
                all.add(row);
            }
        } catch (CsvValidationException notCsv) {
            throw new IOException("A tidy CSV cannot be read: " + notCsv.getMessage(), notCsv);
        }
        return all;
    }
}
