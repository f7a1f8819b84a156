package org.programmereporting.collect.excel;

import java.util.List;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;

/** How much a sheet looks like one of the form: two thirds of its labels and headings are likeness enough. */
record SheetLikeness(ReturnForm form) {
    boolean areAlike(SheetCells sheet, String name) {
        List<FormField> fields = fieldsOf(name);
        return count(sheet, fields) * 3 >= fields.size() * 2L;
    }

    boolean hasSome(SheetCells sheet, String name) {
        List<FormField> fields = fieldsOf(name);
        return count(sheet, fields) * 3 >= fields.size();
    }

    private List<FormField> fieldsOf(String name) {
        return form.fields().stream()
                .filter(field -> field.sheet().equals(name))
                .toList();
    }

    private long count(SheetCells sheet, List<FormField> fields) {
        return fields.stream()
                .filter(field -> !sheet.placesOf(form.namesOf(field)).isEmpty())
                .count();
    }
}
