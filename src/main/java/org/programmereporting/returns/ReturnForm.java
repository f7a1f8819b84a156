package org.programmereporting.returns;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form a trust fills in each month: its fields, in the order of {@code return-form.csv}.
 *
 * @param programme the programme that its returns must name
 * @param version the version in use
 * @param olderVersions versions still read, with a note
 * @param headings the words printed between the fields
 */
public record ReturnForm(
        String programme,
        String version,
        Set<String> olderVersions,
        List<FormField> fields,
        List<FormHeading> headings) {
    public ReturnForm {
        olderVersions = Set.copyOf(olderVersions);
        fields = List.copyOf(fields);
        headings = List.copyOf(headings);
    }

    /** A form without headings. */
    public ReturnForm(String programme, String version, Set<String> olderVersions, List<FormField> fields) {
        this(programme, version, olderVersions, fields, List.of());
    }

    /** The fields that hold one value each. */
    public List<FormField> singles() {
        return columnsOf("");
    }

    /** The names of the tables, in the order of the form. */
    public List<String> tables() {
        return fields.stream()
                .map(FormField::table)
                .filter(table -> !table.isEmpty())
                .distinct()
                .toList();
    }

    /** The columns of a table; the first names its rows. */
    public List<FormField> columnsOf(String table) {
        return fields.stream().filter(field -> field.table().equals(table)).toList();
    }

    /** The field with this path: {@code key}, or {@code table.key}. */
    public Optional<FormField> field(String path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    /** The sheets, in the order of the form. */
    public List<String> sheets() {
        return fields.stream().map(FormField::sheet).distinct().toList();
    }
}
