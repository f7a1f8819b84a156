package org.programmereporting.store.packed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.programmereporting.returns.AnswerPlaces;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** Reads what {@link AnswersOutput} wrote. */
final class AnswersInput {
    private final PackInput in;
    private final List<FieldValue> values = new ArrayList<>();
    private final List<AnswerPlaces> places = new ArrayList<>();
    private final SharedAnswers shared;
    /** Made once, not for each of millions of answers. */
    private final Supplier<FieldValue> newValue = this::newValue;
    /** The same. */
    private final Supplier<AnswerPlaces> newPlaces = this::newPlaces;

    AnswersInput(PackInput in, SharedAnswers shared) {
        this.in = in;
        this.shared = shared;
    }

    StatusReturn read(OdsCode trust, ReportingPeriod period, String file) {
        Map<String, SourcedValue> single = values(file);
        Map<String, List<ReturnRow>> tables = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            tables.put(in.word(), rows(file));
        }
        Set<String> held = new HashSet<>();
        for (int left = in.count(); left > 0; left--) {
            held.add(in.word());
        }
        return new StatusReturn(trust, period, single, tables, held);
    }

    private List<ReturnRow> rows(String file) {
        int count = in.count();
        List<ReturnRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new ReturnRow(in.word(), values(file)));
        }
        return List.copyOf(rows);
    }

    private Map<String, SourcedValue> values(String file) {
        AnswerPlaces where = in.again(places, newPlaces);
        FieldValue[] answers = new FieldValue[where.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = in.again(values, newValue);
        }
        return where.with(file, answers);
    }

    private AnswerPlaces newPlaces() {
        int count = in.count();
        List<AnswerPlaces.Place> read = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            read.add(new AnswerPlaces.Place(in.word(), in.word(), in.word()));
        }
        return shared.places(read);
    }

    private FieldValue newValue() {
        return switch (ValueType.valueOf(in.word())) {
            case DATE -> shared.day(in.number());
            case MONTH -> new FieldValue.OfMonth(ReportingPeriod.of(in.word()).orElseThrow());
            case NUMBER -> shared.number(in.word());
            case ANSWER -> new FieldValue.OfAnswer(FieldValue.Answer.valueOf(in.word()));
            case TEXT -> shared.text(in.word());
        };
    }
}
