package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;

/**
 * Where a table stands on a sheet: below the row with most of its headings, the form's own before others, and there each column under its heading.
 *
 * @param headings the columns found; the first column is the key of the rows
 * @param twice columns whose heading stands there more than once, with all its places: none of them is read
 */
record TablePlace(
        List<FormField> columns,
        int headingRow,
        Map<FormField, CellAddress> headings,
        Map<FormField, List<CellAddress>> twice) {
    /** A table ends where so many rows are empty. */
    private static final int EMPTY_ROWS = 3;

    static TablePlace find(SheetCells sheet, List<FormField> columns, ReturnForm form) {
        Map<FormField, List<CellAddress>> places = new LinkedHashMap<>();
        columns.forEach(column -> places.put(column, sheet.placesOf(form.namesOf(column))));
        int row = rowOfMost(places, columns.get(0).cell().row());
        TablePlace place = new TablePlace(columns, row, new LinkedHashMap<>(), new LinkedHashMap<>());
        places.forEach((column, all) -> place.put(
                column, all.stream().filter(address -> address.row() == row).toList()));
        return place;
    }

    private static int rowOfMost(Map<FormField, List<CellAddress>> places, int own) {
        Map<Integer, Long> found = places.values().stream()
                .flatMap(all -> all.stream().map(CellAddress::row).distinct())
                .collect(Collectors.groupingBy(row -> row, Collectors.counting()));
        return found.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey() == own)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(own);
    }

    private void put(FormField column, List<CellAddress> places) {
        if (places.size() == 1) {
            headings.put(column, places.get(0));
        } else if (!places.isEmpty()) {
            twice.put(column, places);
        }
    }

    FormField key() {
        return columns.get(0);
    }

    boolean hasKeyColumn() {
        return headings.containsKey(key());
    }

    /** The columns whose heading is not there. */
    List<FormField> missing() {
        return columns.stream()
                .filter(column -> !headings.containsKey(column) && !twice.containsKey(column))
                .toList();
    }

    /** The rows that hold something, down to the table's end. */
    List<Integer> rows(SheetCells sheet) {
        List<Integer> rows = new ArrayList<>();
        int last = headingRow;
        for (int row = headingRow + 1; row - last <= EMPTY_ROWS; row++) {
            if (isFilled(sheet, row)) {
                rows.add(row);
                last = row;
            }
        }
        return rows;
    }

    private boolean isFilled(SheetCells sheet, int row) {
        return headings.values().stream().anyMatch(heading -> !sheet.isBlank(new CellAddress(heading.column(), row)));
    }

    /** Whether a column is one of the table's, or would be if its heading were there just once. */
    boolean hasColumn(int column) {
        return headings.values().stream().anyMatch(heading -> heading.column() == column)
                || twice.values().stream().flatMap(List::stream).anyMatch(heading -> heading.column() == column)
                || missing().stream().anyMatch(field -> field.cell().column() == column);
    }
}
