package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompleteHasActualTest {

    @Test
    void completeWithoutAnActualDateIsAQuery() {
        assertThat(example()
                        .row("milestones", "milestone", "go-live", "status", "complete")
                        .findings())
                .containsExactly("query complete-without-actual Milestones!E5: go-live is complete, but has no actual"
                        + " date. Enter the date, or change the status.");
    }

    @Test
    void anActualDateWithoutCompleteIsAQuery() {
        assertThat(example()
                        .row("milestones", "milestone", "go-live", "actual", day("2014-06-01"), "status", "in progress")
                        .row("milestones", "milestone", "decommissioned", "actual", day("2014-06-02"))
                        .findings())
                .containsExactly(
                        "query actual-without-complete Milestones!D5: go-live has an actual date, but is not complete."
                                + " Change the status to complete, or remove the date.",
                        "query actual-without-complete Milestones!D6: decommissioned has an actual date, but is not"
                                + " complete. Change the status to complete, or remove the date.");
    }

    @Test
    void bothOrNeitherIsRightAndWhatIsHeldBreaksNoRule() {
        assertThat(example()
                        .row(
                                "milestones",
                                "milestone",
                                "exit-notice",
                                "actual",
                                day("2014-06-01"),
                                "status",
                                "complete")
                        .row("milestones", "milestone", "go-live", "status", "not started")
                        .row("milestones", "milestone", "decommissioned", "actual", "TBC", "status", "complete")
                        .row("milestones", "milestone", "cut-over-plan", "actual", day("2014-06-01"), "status", "done")
                        .findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding).startsWith("hold "));
    }

    private static ExampleReturn example() {
        return aReturn()
                .under(
                        "complete-has-actual",
                        Map.of(
                                "table", List.of("milestones"),
                                "status", List.of("status"),
                                "complete", List.of("complete"),
                                "actual", List.of("actual")));
    }
}
