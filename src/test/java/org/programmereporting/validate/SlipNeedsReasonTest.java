package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlipNeedsReasonTest {

    @Test
    void aSlipOfMoreThanTheDaysNeedsAReason() {
        assertThat(example()
                        .row(
                                "milestones",
                                "milestone",
                                "go-live",
                                "baseline",
                                day("2014-06-01"),
                                "forecast",
                                day("2014-06-30"))
                        .findings())
                .containsExactly("query slip-without-reason Milestones!C5: go-live is 29 days after its baseline, more"
                        + " than 28, and Reason for slip is empty. Give the reason.");
    }

    @Test
    void theActualDateGoesBeforeTheForecast() {
        assertThat(example()
                        .row(
                                "milestones",
                                "milestone",
                                "go-live",
                                "baseline",
                                day("2014-01-01"),
                                "forecast",
                                day("2014-06-30"),
                                "actual",
                                day("2014-01-02"))
                        .row(
                                "milestones",
                                "milestone",
                                "decommissioned",
                                "baseline",
                                day("2014-01-01"),
                                "actual",
                                day("2014-06-01"))
                        .findings())
                .containsExactly("query slip-without-reason Milestones!D6: decommissioned is 151 days after its"
                        + " baseline, more than 28, and Reason for slip is empty. Give the reason.");
    }

    @Test
    void exactlyTheDaysOrAReasonIsFine() {
        assertThat(example()
                        .row(
                                "milestones",
                                "milestone",
                                "go-live",
                                "baseline",
                                day("2014-06-01"),
                                "forecast",
                                day("2014-06-29"))
                        .row(
                                "milestones",
                                "milestone",
                                "decommissioned",
                                "baseline",
                                day("2014-01-01"),
                                "forecast",
                                day("2014-06-01"),
                                "slip_reason",
                                "supplier")
                        .findings())
                .isEmpty();
    }

    private static ExampleReturn example() {
        return aReturn()
                .under(
                        "slip-needs-reason",
                        Map.of(
                                "table", List.of("milestones"),
                                "baseline", List.of("baseline"),
                                "forecast", List.of("forecast"),
                                "actual", List.of("actual"),
                                "reason", List.of("slip_reason"),
                                "days", List.of("28")));
    }
}
