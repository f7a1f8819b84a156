package org.programmereporting.returns;

import java.util.List;
import java.util.Map;

/**
 * What older versions of the form called things that are still on it. A label, a heading, a key of a CSV return or a sheet of a former name is read
 * as what it is called now, with a note.
 *
 * @param fields former labels, headings and keys by a field's path
 * @param sheets former names by a sheet's name
 */
public record FormerNames(Map<String, List<String>> fields, Map<String, List<String>> sheets) {
    public static final FormerNames NONE = new FormerNames(Map.of(), Map.of());

    public FormerNames {
        fields = Map.copyOf(fields);
        sheets = Map.copyOf(sheets);
    }

    public List<String> of(FormField field) {
        return fields.getOrDefault(field.path(), List.of());
    }

    public List<String> ofSheet(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }
}
