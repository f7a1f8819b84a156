package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;

/**
 * Where a sheet's single values stand: in the form's cell, unless the label, somewhere left of it, stands in another row since a row was put in or
 * taken out.
 */
record SinglePlaces(Map<FormField, CellAddress> at, List<FormField> moved) {
    static SinglePlaces find(SheetCells sheet, List<FormField> fields) {
        Map<FormField, CellAddress> places = new LinkedHashMap<>();
        List<FormField> moved = new ArrayList<>();
        for (FormField field : fields) {
            int row = row(sheet, field);
            places.put(field, new CellAddress(field.cell().column(), row));
            if (row != field.cell().row()) {
                moved.add(field);
            }
        }
        return new SinglePlaces(places, moved);
    }

    private static int row(SheetCells sheet, FormField field) {
        List<Integer> rows = sheet.placesOf(field.label()).stream()
                .filter(address -> address.column() < field.cell().column())
                .map(CellAddress::row)
                .distinct()
                .toList();
        boolean elsewhere = rows.size() == 1 && !rows.contains(field.cell().row());
        return elsewhere ? rows.get(0) : field.cell().row();
    }

    /** What moved, if something did. */
    Optional<String> movedWords() {
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        FormField first = moved.get(0);
        String others = moved.size() == 1 ? "" : " and " + (moved.size() - 1) + " more";
        return Optional.of("\"" + first.label() + "\"" + others + " stand in other rows than on the form ("
                + at.get(first) + " instead of " + first.cell()
                + "); they were read there, by their labels. Use the form as issued; don't insert or delete rows.");
    }
}
