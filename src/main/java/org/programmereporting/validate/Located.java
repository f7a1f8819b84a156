package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
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
    static Stream<Located> in(StatusReturn answers, FormField field) {
        return field.table().isEmpty()
                ? answers.value(field.key()).stream().map(value -> new Located(field, Optional.empty(), value))
                : answers.rows(field.table()).stream()
                        .flatMap(row -> row.value(field.key()).stream()
                                .map(value -> new Located(field, Optional.of(row), value)));
    }

    /** The same field of another return, in the row of the same name. */
    Optional<SourcedValue> in(StatusReturn other) {
        return row.map(r -> other.row(field.table(), r.key()).flatMap(old -> old.value(field.key())))
                .orElseGet(() -> other.value(field.key()));
    }

    /** Another field beside it: of the same row, or single. */
    Optional<SourcedValue> beside(FormField neighbour, StatusReturn answers) {
        return row.map(r -> r.value(neighbour.key())).orElseGet(() -> answers.value(neighbour.key()));
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
        return row.map(r -> answers.isHeld(r, field)).orElseGet(() -> answers.isHeld(field));
    }
}
