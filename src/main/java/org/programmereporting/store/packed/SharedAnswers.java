package org.programmereporting.store.packed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.programmereporting.returns.AnswerPlaces;
import org.programmereporting.returns.FieldValue;

/** What months have in common: years of returns name the same days, words and numbers in the same cells, and each is held once. */
public final class SharedAnswers {
    private final Map<Long, FieldValue> days = new HashMap<>();
    private final Map<String, FieldValue> texts = new HashMap<>();
    private final Map<String, FieldValue> numbers = new HashMap<>();
    private final Map<List<AnswerPlaces.Place>, AnswerPlaces> places = new HashMap<>();

    /** @param number of the day, 0 for 1 January 1970 */
    FieldValue day(long number) {
        return days.computeIfAbsent(number, day -> new FieldValue.OfDate(LocalDate.ofEpochDay(day)));
    }

    FieldValue text(String text) {
        return texts.computeIfAbsent(text, FieldValue.OfText::new);
    }

    /** By its digits: one with other decimals is another. */
    FieldValue number(String digits) {
        return numbers.computeIfAbsent(digits, each -> new FieldValue.OfNumber(new BigDecimal(each)));
    }

    AnswerPlaces places(List<AnswerPlaces.Place> where) {
        return places.computeIfAbsent(where, AnswerPlaces::new);
    }
}
