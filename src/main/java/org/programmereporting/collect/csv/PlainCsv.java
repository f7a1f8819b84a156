package org.programmereporting.collect.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A CSV text without a quotation mark, as most are: its lines, cut at their commas. Ten years of {@code received.csv} are read by every command, and most end before
 * a library has warmed up. What could be a problem is left to the library, and to the words for it.
 */
final class PlainCsv {
    private PlainCsv() {}

    /**
     * The lines that are not blank; nothing where the library has to look.
     *
     * @param longest how many letters a value may have
     * @param most how many lines there may be
     */
    static Optional<List<CsvLine>> lines(String text, int longest, int most) {
        if (text.indexOf('"') >= 0 || text.indexOf('\r') >= 0) {
            return Optional.empty();
        }
        List<CsvLine> lines = new ArrayList<>();
        int start = 0;
        for (int number = 1; start < text.length(); number++) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            CsvLine line = new CsvLine(number, cells(text, start, end));
            if (!line.isBlank()) {
                lines.add(line);
            }
            if (end - start > longest || lines.size() > most) {
                return Optional.empty();
            }
            start = end + 1;
        }
        return Optional.of(lines);
    }

    private static List<String> cells(String text, int from, int end) {
        List<String> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == ',') {
                cells.add(text.substring(start, i));
                start = i + 1;
            }
        }
        cells.add(text.substring(start, end));
        return cells;
    }
}
