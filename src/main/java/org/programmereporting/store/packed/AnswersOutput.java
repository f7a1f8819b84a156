package org.programmereporting.store.packed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.programmereporting.returns.AnswerPlaces;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** Writes what returns say; the file of each value is the return's own. Values and places are written once each. */
final class AnswersOutput {
    private final PackOutput out;
    private final Map<FieldValue, Integer> values = new HashMap<>();
    private final Map<List<AnswerPlaces.Place>, Integer> places = new HashMap<>();

    AnswersOutput(PackOutput out) {
        this.out = out;
    }

    void write(StatusReturn answers) {
        values(answers.values());
        out.number(answers.tables().size());
        new TreeMap<>(answers.tables()).forEach((table, rows) -> {
            out.word(table);
            out.number(rows.size());
            rows.forEach(this::row);
        });
        out.number(answers.held().size());
        new TreeSet<>(answers.held()).forEach(out::word);
    }

    private void row(ReturnRow row) {
        out.word(row.key());
        values(row.values());
    }

    private void values(Map<String, SourcedValue> answers) {
        Map<String, SourcedValue> sorted = new TreeMap<>(answers);
        List<AnswerPlaces.Place> where = sorted.entrySet().stream()
                .map(answer -> new AnswerPlaces.Place(
                        answer.getKey(),
                        answer.getValue().source().sheet(),
                        answer.getValue().source().cell()))
                .toList();
        if (out.isFirst(places, where)) {
            out.number(where.size());
            where.forEach(this::place);
        }
        sorted.values().forEach(answer -> value(answer.value()));
    }

    private void place(AnswerPlaces.Place place) {
        out.word(place.key());
        out.word(place.sheet());
        out.word(place.cell());
    }

    private void value(FieldValue value) {
        if (!out.isFirst(values, value)) {
            return;
        }
        if (value instanceof FieldValue.OfDate date) {
            out.word(ValueType.DATE.name());
            out.number(date.day().toEpochDay());
        } else if (value instanceof FieldValue.OfMonth month) {
            out.word(ValueType.MONTH.name());
            out.word(month.month().toString());
        } else if (value instanceof FieldValue.OfNumber number) {
            out.word(ValueType.NUMBER.name());
            out.word(number.number().toString());
        } else if (value instanceof FieldValue.OfAnswer answer) {
            out.word(ValueType.ANSWER.name());
            out.word(answer.answer().name());
        } else {
            out.word(ValueType.TEXT.name());
            out.word(value.toString());
        }
    }
}
