package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * A field's value, single or in a row.
 *
 * @param row the row that it stands in, if it stands in one
 */
record Located(FormField field, Optional<ReturnRow> row, SourcedValue value) {
    /** Every value that a field has in a return. */
    static List<Located> in(StatusReturn answers, FormField field) {
        if (field.table().isEmpty()) {
            Optional<SourcedValue> single = answers.value(field.key());
            return single.isEmpty() ? List.of() : List.of(new Located(field, Optional.empty(), single.get()));
        }
        List<Located> all = new ArrayList<>();
        for (ReturnRow row : answers.rows(field.table())) {
            Optional<SourcedValue> value = row.value(field.key());
            if (value.isPresent()) {
                all.add(new Located(field, Optional.of(row), value.get()));
            }
        }
        return all;
    }

    /** The same field of another return, in the row of the same name. */
    Optional<SourcedValue> in(StatusReturn other) {
        if (row.isEmpty()) {
            return other.value(field.key());
        }
        Optional<ReturnRow> same = other.row(field.table(), row.get().key());
        return same.isEmpty() ? Optional.empty() : same.get().value(field.key());
    }

    /** Another field beside it: of the same row, or single. */
    Optional<SourcedValue> beside(FormField neighbour, StatusReturn answers) {
        return row.isPresent() ? row.get().value(neighbour.key()) : answers.value(neighbour.key());
    }

    Optional<LocalDate> date() {
        return dateOf(value);
    }

    static Optional<LocalDate> dateOf(SourcedValue value) {
        return value.value() instanceof FieldValue.OfDate date ? Optional.of(date.day()) : Optional.empty();
    }

    String text() {
        return value.value().toString();
    }

    /** The name of the row that it stands in; empty for a single field. */
    String rowName() {
        return row.map(ReturnRow::key).orElse("");
    }

    /** The field's label, and the row's name where it stands in one: {@code Forecast exit of PACS}. */
    String name() {
        return field.label() + row.map(r -> " of " + r.key()).orElse("");
    }

    boolean isHeld(StatusReturn answers) {
        return row.isPresent() ? answers.isHeld(row.get(), field) : answers.isHeld(field);
    }
}
