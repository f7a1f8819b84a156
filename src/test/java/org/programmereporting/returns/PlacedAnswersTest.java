package org.programmereporting.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacedAnswersTest {
    private static final AnswerPlaces PLACES = new AnswerPlaces(List.of(
            new AnswerPlaces.Place("deadline", "Return", "D5"), new AnswerPlaces.Place("rating", "Return", "D6")));
    private static final Map<String, SourcedValue> ANSWERS = PLACES.with("ZA1.xlsx", text("2015-06"), text("green"));

    @Test
    void isTheMapOfItsAnswers() {
        Map<String, SourcedValue> same = Map.of(
                "deadline", new SourcedValue(text("2015-06"), new Source("ZA1.xlsx", "Return", "D5")),
                "rating", new SourcedValue(text("green"), new Source("ZA1.xlsx", "Return", "D6")));
        assertThat(ANSWERS).isEqualTo(same).hasSameHashCodeAs(same).hasSize(2);
        assertThat(same).isEqualTo(ANSWERS);
        assertThat(ANSWERS.keySet()).containsExactly("deadline", "rating");
        assertThat(ANSWERS.get("rating")).isEqualTo(same.get("rating"));
        assertThat(ANSWERS.containsKey("rating")).isTrue();
        assertThat(ANSWERS.containsKey("rate")).isFalse();
        assertThat(ANSWERS.get("rate")).isNull();
    }

    @Test
    void nobodyChangesIt() {
        assertThatThrownBy(() -> ANSWERS.put("rating", ANSWERS.get("deadline")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ANSWERS.remove("rating")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(ANSWERS::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ANSWERS.entrySet().iterator().next().setValue(ANSWERS.get("rating")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aReturnHoldsItAsItIs() {
        assertThat(new ReturnRow("PACS", ANSWERS).values()).isSameAs(ANSWERS);
    }

    @Test
    void placesComeByKeyAndWithAValueEach() {
        List<AnswerPlaces.Place> turned =
                List.of(new AnswerPlaces.Place("rating", "", ""), new AnswerPlaces.Place("deadline", "", ""));
        assertThatThrownBy(() -> new AnswerPlaces(turned)).hasMessage("deadline comes after rating");
        assertThatThrownBy(() -> PLACES.with("ZA1.xlsx", text("2015-06"))).hasMessage("1 values in 2 places");
    }

    private static FieldValue text(String text) {
        return new FieldValue.OfText(text);
    }
}
