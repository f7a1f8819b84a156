package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoLiveNeedsPartiesTest {

    @Test
    void goLiveNeedsTheWordOfEachParty() {
        assertThat(example()
                        .with("agreed_outgoing", "no")
                        .with("agreed_incoming", "yes")
                        .row("milestones", "milestone", "go-live", "actual", day("2014-06-01"))
                        .findings())
                .containsExactly("query go-live-without-parties Milestones!D5: go-live is reached, but there is no yes"
                        + " to \"Plan agreed by outgoing supplier\" and \"Plan agreed by VNA supplier\". Check the"
                        + " agreements.");
    }

    @Test
    void notApplicableIsAnAnswerAndBeforeGoLiveNobodyAsks() {
        assertThat(example()
                        .with("agreed_outgoing", "yes")
                        .with("agreed_incoming", "yes")
                        .with("agreed_vna", "not applicable")
                        .row("milestones", "milestone", "go-live", "actual", day("2014-06-01"))
                        .findings())
                .isEmpty();
        assertThat(example()
                        .row("milestones", "milestone", "go-live", "forecast", day("2014-08-01"))
                        .findings())
                .isEmpty();
    }

    private static ExampleReturn example() {
        return aReturn()
                .under(
                        "go-live-needs-parties",
                        Map.of(
                                "table", List.of("milestones"),
                                "milestone", List.of("go-live"),
                                "actual", List.of("actual"),
                                "parties", List.of("agreed_outgoing", "agreed_incoming", "agreed_vna")));
    }
}
