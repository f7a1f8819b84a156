package org.programmereporting.collect.csv;

import java.util.List;

/** A record of a CSV file and the line it begins on, from 1. */
record CsvLine(int number, List<String> cells) {
    CsvLine {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return cells.get(column);
    }

    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
