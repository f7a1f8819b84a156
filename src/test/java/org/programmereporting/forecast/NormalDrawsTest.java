package org.programmereporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NormalDrawsTest {
    @Test
    void theDistributionFunctionAgreesWithTheTables() {
        assertThat(NormalDraws.cumulative(0)).isEqualTo(0.5, within(1e-7));
        assertThat(NormalDraws.cumulative(1)).isEqualTo(0.8413447, within(1e-7));
        assertThat(NormalDraws.cumulative(-1.96)).isEqualTo(0.0249979, within(1e-7));
        assertThat(NormalDraws.cumulative(3)).isEqualTo(0.9986501, within(1e-7));
    }

    @Test
    void theSameTextGivesTheSameDrawsAndAnotherTextOthers() {
        assertThat(NormalDraws.of("a 2014-06", 5)).isEqualTo(NormalDraws.of("a 2014-06", 5));
        assertThat(NormalDraws.of("a 2014-06", 5)).isNotEqualTo(NormalDraws.of("a 2014-07", 5));
    }

    @Test
    void drawsAreStandardNormal() {
        double[] draws = NormalDraws.of("any", 10_000);
        assertThat(Arrays.stream(draws).average().orElseThrow()).isEqualTo(0, within(0.03));
        assertThat(Arrays.stream(draws).map(d -> d * d).average().orElseThrow()).isEqualTo(1, within(0.05));
    }
}
