package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActualWithinPeriodTest {

    @Test
    void whatIsDoneAfterTheMonthsEndBelongsToTheNextReturn() {
        assertThat(example()
                        .with("measured_on", day("2014-07-01"))
                        .row("milestones", "milestone", "go-live", "actual", day("2014-07-02"))
                        .findings())
                .containsExactly(
                        "query actual-after-period Milestones!D5: 02/07/2014 lies after the month's end, 30/06/2014."
                                + " Report it next month.",
                        "query actual-after-period Return!D32: 01/07/2014 lies after the month's end, 30/06/2014."
                                + " Report it next month.");
    }

    @Test
    void theLastDayIsWithin() {
        assertThat(example().with("measured_on", day("2014-06-30")).findings()).isEmpty();
    }

    private static ExampleReturn example() {
        return aReturn().under("actual-within-period", Map.of("fields", List.of("milestones.actual", "measured_on")));
    }
}
