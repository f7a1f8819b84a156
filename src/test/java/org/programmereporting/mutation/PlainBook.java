package org.programmereporting.mutation;

import java.util.LinkedHashMap;
import java.util.Map;

/** A workbook of plain sheets, in their order. */
final class PlainBook {
    final LinkedHashMap<String, PlainSheet> sheets = new LinkedHashMap<>();
    boolean date1904;

    PlainBook copy() {
        PlainBook copy = new PlainBook();
        sheets.forEach((name, sheet) -> copy.sheets.put(name, sheet.copy()));
        return copy;
    }

    PlainSheet sheet(String name) {
        PlainSheet sheet = sheets.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("no sheet " + name + " in " + sheets.keySet());
        }
        return sheet;
    }

    void rename(String from, String to) {
        Map<String, PlainSheet> before = new LinkedHashMap<>(sheets);
        sheets.clear();
        before.forEach((name, sheet) -> sheets.put(name.equals(from) ? to : name, sheet));
    }
}
