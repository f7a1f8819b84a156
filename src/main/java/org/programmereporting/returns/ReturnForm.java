package org.programmereporting.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form a trust fills in each month: its fields, in the order of {@code return-form.csv}.
 *
 * @param programme the programme that its returns must name
 * @param version the version in use
 * @param olderVersions versions still read, with a note
 * @param headings the words printed between the fields
 * @param former what older versions called fields and sheets
 */
public record ReturnForm(
        String programme,
        String version,
        Set<String> olderVersions,
        List<FormField> fields,
        List<FormHeading> headings,
        FormerNames former) {
    /** Keys that are the same on every programme's form: these fields tell which form it is, and whose. */
    public static final String FORM_VERSION = "form_version";

    public static final String PROGRAMME = "programme";
    public static final String PERIOD = "period";

    public ReturnForm {
        olderVersions = Set.copyOf(olderVersions);
        fields = List.copyOf(fields);
        headings = List.copyOf(headings);
    }

    /** A form that never called anything by another name. */
    public ReturnForm(
            String programme,
            String version,
            Set<String> olderVersions,
            List<FormField> fields,
            List<FormHeading> headings) {
        this(programme, version, olderVersions, fields, headings, FormerNames.NONE);
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

    /** What a field is called: its label, then what older versions called it. */
    public List<String> namesOf(FormField field) {
        return Stream.concat(Stream.of(field.label()), former.of(field).stream())
                .toList();
    }

    /** The words that are printed on every copy of the form, by the key of their field: how its answers' column is known. */
    public Map<String, Set<String>> printed() {
        Set<String> versions =
                Stream.concat(Stream.of(version), olderVersions.stream()).collect(Collectors.toSet());
        return Map.of(PROGRAMME, Set.of(programme), FORM_VERSION, versions);
    }

    /** The sheets, in the order of the form. */
    public List<String> sheets() {
        return fields.stream().map(FormField::sheet).distinct().toList();
    }
}
