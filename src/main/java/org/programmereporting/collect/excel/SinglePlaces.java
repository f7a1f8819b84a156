package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;

/**
 * Where the single answers of one column of the form stand on a sheet: beside their labels, wherever those are now.
 *
 * @param labels where their labels stand
 * @param at the cells, by field
 * @param missing fields whose label is not on the sheet
 * @param unclear fields for which there are several cells, all of them filled, or whose cell is another's too
 */
record SinglePlaces(
        AnswerColumn column,
        List<CellAddress> labels,
        Map<FormField, CellAddress> at,
        List<FormField> missing,
        Map<FormField, List<CellAddress>> unclear) {
    private static final int SHORTEST_GUIDANCE = 20;

    static SinglePlaces find(SheetCells sheet, List<FormField> fields, ReturnForm form) {
        AnswerColumn column = AnswerColumn.find(sheet, fields, form);
        SinglePlaces places = new SinglePlaces(
                column, new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        boolean lost = fields.stream()
                .anyMatch(field -> beside(sheet.placesOf(form.namesOf(field)), column).stream()
                        .anyMatch(cell -> isGuidance(sheet.at(cell).toString(), field)));
        int shift = 0;
        for (FormField field : fields) {
            List<CellAddress> labels = lost ? List.of() : sheet.placesOf(form.namesOf(field));
            places.labels.addAll(labels);
            places.put(field, beside(labels, column), sheet, shift);
            CellAddress found = places.at.get(field);
            shift = found == null ? shift : found.row() - field.cell().row();
        }
        places.refuseShared();
        return places;
    }

    /** Where the form's own guidance stands, the column of answers is another one, and nobody knows which. */
    private static boolean isGuidance(String text, FormField field) {
        return field.guidance().length() >= SHORTEST_GUIDANCE && text.endsWith(field.guidance());
    }

    /** The cells that labels speak of: those of the answers' column; of labels that stand in it or right of it, as far to their right. */
    private static List<CellAddress> beside(List<CellAddress> labels, AnswerColumn column) {
        List<CellAddress> left = labels.stream()
                .filter(label -> label.column() < column.column())
                .map(label -> new CellAddress(column.column(), label.row()))
                .distinct()
                .toList();
        return left.isEmpty()
                ? labels.stream()
                        .flatMap(label -> column.beside(label).stream())
                        .toList()
                : left;
    }

    /** A section's title may be worded like a label: of several cells the one with an answer is meant, or the nearest when none has one. */
    private void put(FormField field, List<CellAddress> cells, SheetCells sheet, int shift) {
        List<CellAddress> filled =
                cells.stream().filter(cell -> !sheet.isBlank(cell)).toList();
        if (cells.isEmpty()) {
            missing.add(field);
        } else if (filled.size() > 1) {
            unclear.put(field, filled);
        } else {
            int expected = field.cell().row() + shift;
            Stream.concat(filled.stream(), cells.stream().sorted(nearestTo(expected)))
                    .findFirst()
                    .ifPresent(cell -> at.put(field, cell));
        }
    }

    Stream<FormField> fields() {
        return Stream.of(at.keySet(), missing, unclear.keySet()).flatMap(Collection::stream);
    }

    private static Comparator<CellAddress> nearestTo(int row) {
        return Comparator.comparingInt(cell -> Math.abs(cell.row() - row));
    }

    private void refuseShared() {
        Map<FormField, CellAddress> shared = new LinkedHashMap<>();
        at.forEach((field, cell) -> {
            if (Collections.frequency(at.values(), cell) > 1) {
                shared.put(field, cell);
            }
        });
        shared.forEach((field, cell) -> unclear.put(field, List.of(cell)));
        at.keySet().removeAll(shared.keySet());
    }
}
