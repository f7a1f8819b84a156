package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;

/**
 * Where a table stands on a sheet: the row with most of its headings, the form's own before others, and in that row each column under its heading.
 *
 * @param headings the columns found; the first column is the key of the rows
 */
record TablePlace(List<FormField> columns, int headingRow, Map<FormField, CellAddress> headings) {
    /** A table ends where so many rows are empty. */
    private static final int EMPTY_ROWS = 3;

    static TablePlace find(SheetCells sheet, List<FormField> columns) {
        int own = columns.get(0).cell().row();
        Map<FormField, CellAddress> headings = inRow(sheet, columns, own);
        int row = own;
        if (headings.isEmpty()) {
            row = rowOfMost(sheet, columns).orElse(own);
            headings = inRow(sheet, columns, row);
        }
        return new TablePlace(columns, row, headings);
    }

    private static Optional<Integer> rowOfMost(SheetCells sheet, List<FormField> columns) {
        Map<Integer, Long> found = columns.stream()
                .flatMap(column -> sheet.placesOf(column.label()).stream())
                .collect(Collectors.groupingBy(CellAddress::row, Collectors.counting()));
        return found.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static Map<FormField, CellAddress> inRow(SheetCells sheet, List<FormField> columns, int row) {
        Map<FormField, CellAddress> headings = new LinkedHashMap<>();
        for (FormField column : columns) {
            List<CellAddress> places = sheet.placesOf(column.label()).stream()
                    .filter(address -> address.row() == row)
                    .toList();
            CellAddress own = new CellAddress(column.cell().column(), row);
            if (places.contains(own)) {
                headings.put(column, own);
            } else if (!places.isEmpty()) {
                headings.put(column, places.get(0));
            }
        }
        return headings;
    }

    boolean hasKeyColumn() {
        return headings.containsKey(columns.get(0));
    }

    /** The columns whose heading is not there. */
    List<FormField> missing() {
        return columns.stream().filter(column -> !headings.containsKey(column)).toList();
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
        return headings.values().stream()
                .anyMatch(heading -> sheet.cells().containsKey(new CellAddress(heading.column(), row)));
    }

    boolean hasColumn(int column) {
        return headings.values().stream().anyMatch(heading -> heading.column() == column);
    }

    /** What moved, if something did. */
    Optional<String> movedWords() {
        List<FormField> moved = columns.stream()
                .filter(column -> headings.containsKey(column) && !column.cell().equals(headings.get(column)))
                .toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        String places = moved.stream()
                .limit(5)
                .map(column -> "\"" + column.label() + "\" in " + headings.get(column) + " instead of " + column.cell())
                .collect(Collectors.joining(", "));
        String others = moved.size() > 5 ? " and " + (moved.size() - 5) + " more" : "";
        return Optional.of("Headings are not where the form has them: " + places + others
                + "; the columns were read there. Use the form as issued; don't move columns or rows.");
    }
}
