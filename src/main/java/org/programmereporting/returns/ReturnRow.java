package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A row of a table of a return.
 *
 * @param key what the row is about: the text of its first column (a service, a milestone, a task's number)
 * @param values by column key; a column without a value is absent
 */
public record ReturnRow(String key, Map<String, SourcedValue> values) {
    public ReturnRow {
        values = PlacedAnswers.kept(values);
    }

    public Optional<SourcedValue> value(String column) {
        return Optional.ofNullable(values.get(column));
    }

    public Optional<LocalDate> date(String column) {
        return Values.date(PlacedAnswers.answer(values, column));
    }

    public Optional<String> text(String column) {
        return Values.text(PlacedAnswers.answer(values, column));
    }

    /** The same row with a column's value taken from elsewhere, or taken away. */
    ReturnRow with(String column, Optional<SourcedValue> value) {
        Map<String, SourcedValue> changed = new TreeMap<>(values);
        changed.remove(column);
        value.ifPresent(v -> changed.put(column, v));
        return new ReturnRow(key, changed);
    }
}
