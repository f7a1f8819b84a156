package org.programmereporting.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.StatusReturn;

/** What the issued form holds already: every field but those that {@code return-form.csv} says to leave empty each month. */
final class Prefilled {
    private static final String NOT = "no";

    private final ReturnForm form;

    Prefilled(ReturnForm form) {
        this.form = form;
    }

    /** Paths of the pre-filled fields, rows and tables that a return leaves empty and the earlier one has. */
    Set<String> empty(StatusReturn now, StatusReturn before) {
        Set<String> paths = new TreeSet<>();
        form.singles().stream()
                .filter(field -> isPrefilled(field) && RuleFindings.isMissing(now, field))
                .map(FormField::key)
                .filter(key -> before.value(key).isPresent())
                .forEach(paths::add);
        for (String table : form.tables()) {
            before.rows(table).stream().flatMap(old -> empty(table, old, now)).forEach(paths::add);
        }
        return paths;
    }

    private Stream<String> empty(String table, ReturnRow old, StatusReturn now) {
        Optional<ReturnRow> row = now.row(table, old.key());
        if (row.isEmpty()) {
            return now.held().contains(table) ? Stream.empty() : Stream.of(StatusReturn.heldRow(table, old.key()));
        }
        List<FormField> columns = form.columnsOf(table);
        return columns.stream()
                .filter(column -> isPrefilled(column) && old.value(column.key()).isPresent())
                .filter(column -> RuleFindings.isMissing(now, row.get(), column))
                .map(column -> StatusReturn.heldPath(table, old.key(), column.key()));
    }

    private static boolean isPrefilled(FormField field) {
        return !field.prefill().equals(NOT);
    }
}
