package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MilestonesInOrderTest {

    @Test
    void aMilestoneBeforeTheOneItFollowsIsAQuery() {
        assertThat(example()
                        .row("milestones", "milestone", "contract-award", "forecast", day("2014-05-01"))
                        .row(
                                "milestones",
                                "milestone",
                                "exit-notice",
                                "forecast",
                                day("2014-08-01"),
                                "actual",
                                day("2014-06-02"))
                        .findings())
                .containsExactly("query milestones-out-of-order Milestones!C5: contract-award (01/05/2014) comes before"
                        + " exit-notice (02/06/2014), which it follows. Check both dates.");
    }

    @Test
    void theSameDayIsInOrderAndTheActualDateGoesBeforeTheForecast() {
        assertThat(example()
                        .row(
                                "milestones",
                                "milestone",
                                "exit-notice",
                                "forecast",
                                day("2014-08-01"),
                                "actual",
                                day("2014-05-01"))
                        .row("milestones", "milestone", "contract-award", "forecast", day("2014-05-01"))
                        .findings())
                .isEmpty();
    }

    @Test
    void milestonesWithoutADateOrNotApplicableArePassedOver() {
        assertThat(example()
                        .row("milestones", "milestone", "exit-notice", "forecast", day("2014-05-01"))
                        .row("milestones", "milestone", "preferred-supplier")
                        .row(
                                "milestones",
                                "milestone",
                                "requirements-approved",
                                "forecast",
                                day("2013-01-01"),
                                "status",
                                "not applicable")
                        .row("milestones", "milestone", "contract-award", "forecast", day("2014-06-01"))
                        .findings())
                .isEmpty();
    }

    private static ExampleReturn example() {
        return aReturn()
                .under(
                        "milestones-in-order",
                        Map.of(
                                "table", List.of("milestones"),
                                "order", List.of("milestone"),
                                "dates", List.of("forecast", "actual")));
    }
}
