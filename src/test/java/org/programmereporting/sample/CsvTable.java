package org.programmereporting.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as RFC 4180 text: UTF-8, a header row, line feeds, quotes only where needed. */
final class CsvTable {
    private static final Pattern COMMA = Pattern.compile(",");

    private final List<List<String>> rows = new ArrayList<>();

    CsvTable(String header) {
        rows.add(COMMA.splitAsStream(header).toList());
    }

    void add(Object... cells) {
        List<String> row = Arrays.stream(cells).map(Object::toString).toList();
        if (row.size() != rows.get(0).size()) {
            throw new IllegalArgumentException("%s has not the columns of %s".formatted(row, rows.get(0)));
        }
        rows.add(row);
    }

    byte[] bytes() {
        return rows.stream().map(CsvTable::line).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> row) {
        return row.stream().map(CsvTable::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
