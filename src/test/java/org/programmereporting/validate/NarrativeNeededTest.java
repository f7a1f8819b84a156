package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NarrativeNeededTest {

    @Test
    void amberOrWorseNeedsANarrative() {
        assertThat(example().with("delivery_confidence", "red").findings())
                .containsExactly("query narrative-missing Return!D57: Delivery confidence is red, and Narrative is"
                        + " empty. Say why.");
    }

    @Test
    void greenOrANarrativeIsFine() {
        assertThat(example().findings()).isEmpty();
        assertThat(example()
                        .with("delivery_confidence", "red")
                        .with("confidence_narrative", "The archive is late.")
                        .findings())
                .isEmpty();
    }

    private static ExampleReturn example() {
        return aReturn()
                .under(
                        "narrative-needed",
                        Map.of(
                                "field", List.of("delivery_confidence"),
                                "when", List.of("amber", "amber-red", "red"),
                                "narrative", List.of("confidence_narrative")));
    }
}
