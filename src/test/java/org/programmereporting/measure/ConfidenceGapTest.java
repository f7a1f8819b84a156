package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import org.junit.jupiter.api.Test;

class ConfidenceGapTest {
    @Test
    void comparesTheCentresRatingWithTheTrusts() {
        AMonth month = AMonth.with(
                        rating("ZA1", "green"),
                        rating("ZA2", "amber"),
                        rating("ZA3", "amber"),
                        rating("ZA4", "amber"),
                        rating("ZA5", "amber").stale(),
                        rating("ZA6", "amber"),
                        rating("ZA7", "green"))
                .knowing(aReference()
                        .assessed("ZA1", "2014-05", "red")
                        .assessed("ZA2", "2014-04", "green")
                        .assessed("ZA3", "2014-06", "amber")
                        .assessed("ZA5", "2014-06", "amber")
                        .assessed("ZA6", "2014-03", "red")
                        .assessed("ZA7", "2014-06", "green")
                        .assessed("ZA7", "2014-05", "red")
                        .assessed("ZA7", "2014-07", "red"));
        assertThat(gap().measure(month))
                .hasToString("{m=2 of 4, m-worse=1 of 4, m-better=1 of 4, m-same=2 of 4, m-not-assessed=2,"
                        + " m-unknown=1}");
    }

    @Test
    void takesAPredecessorsAssessmentUntilTheTrustHasItsOwn() {
        AReference merged = aReference()
                .trust("ZB1")
                .trust("ZA1")
                .merger("ZB1", "ZA1", "2014-06-01")
                .assessed("ZB1", "2014-06", "red");
        assertThat(gap().measure(AMonth.with(rating("ZA1", "green")).knowing(merged)))
                .containsEntry("m-worse", "1 of 1");
        assertThat(gap().measure(AMonth.with(rating("ZA1", "green"))
                        .knowing(merged.assessed("ZA1", "2014-05", "green"))))
                .containsEntry("m-same", "1 of 1");
    }

    @Test
    void isNotKnownWithoutAssessments() {
        assertThat(gap().measure(AMonth.with(rating("ZA1", "green"))))
                .containsEntry("m", "[x] of 0")
                .containsEntry("m-not-assessed", "1");
        assertThat(gap().measure(AMonth.with())).containsEntry("m", "[z] of 0");
    }

    private static ATrust rating(String trust, String rating) {
        return aTrust(trust).saying(aReturn(trust, "2014-06").rated(rating));
    }

    private static AMetric gap() {
        return ofKind("confidence-gap").set("field", "delivery_confidence");
    }
}
