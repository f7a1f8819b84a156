package org.programmereporting.programme;

import java.util.HashMap;
import java.util.Map;

/** Refuses a second line about the same thing: two answers to one question would each count somewhere. */
final class Once {
    private final Map<String, Integer> lines = new HashMap<>();

    /** The value, unless an earlier line was about the same. */
    <T> T about(String thing, CsvRow row, T value) {
        Integer earlier = lines.putIfAbsent(thing, row.line());
        if (earlier != null) {
            throw new CsvRow.WrongCell(thing + " stands on line " + earlier + " already", "Keep one line");
        }
        return value;
    }
}
