package org.programmereporting.forms.excel;

import java.util.regex.Pattern;

/** The names of answers' cells: the field's key, behind a {@code _} where Excel would take the key for a cell, a row or a column. */
final class CellNames {
    private static final Pattern CELL = Pattern.compile("[a-z]{1,3}[0-9]+|r[0-9]*|c[0-9]*|r[0-9]*c[0-9]*");

    private CellNames() {}

    static String of(String key) {
        return CELL.matcher(key).matches() ? "_" + key : key;
    }
}
