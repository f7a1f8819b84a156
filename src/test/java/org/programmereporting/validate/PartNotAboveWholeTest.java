package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartNotAboveWholeTest {

    @Test
    void aPartGreaterThanItsWholeIsAQuery() {
        assertThat(example().with("tb_total", 1.4).findings())
                .containsExactly("query part-above-whole Return!D37: Volume migrated (TB) is 1.5, more than Volume,"
                        + " total (TB), 1.4. Check both figures.");
    }

    @Test
    void allOfItOrAnUnknownWholeIsFine() {
        assertThat(example().with("tb_total", 1.50).findings()).isEmpty();
        assertThat(example().findings()).isEmpty();
    }

    private static ExampleReturn example() {
        return aReturn()
                .under("part-not-above-whole", Map.of("part", List.of("tb_migrated"), "whole", List.of("tb_total")));
    }
}
