package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsortiumOfSeveralTest {

    @Test
    void aConsortiumOfOneIsAQuery() {
        assertThat(settlement().findings(alpha("2014-06", ""), beta("2014-06", "Three Dales")))
                .containsExactly(
                        "query consortium-of-one Return!D19: No other trust names \"Three Dales\". Use the name"
                                + " that the other members use; leave it empty when buying alone.");
    }

    @Test
    void caseAndSpacesMakeNoOtherConsortium() {
        assertThat(settlement().codes(alpha("2014-06", "three  dales"), beta("2014-06", "Three Dales")))
                .containsExactly("ZA1-2014-06.xlsx", "ZB2-2014-06.xlsx");
        assertThat(settlement().codes(alpha("2014-06", "Three-Dales"), beta("2014-06", "ThreeDales")))
                .containsExactly("ZA1-2014-06.xlsx", "ZB2-2014-06.xlsx");
        assertThat(settlement().codes(alpha("2014-06", "Four Dales"), beta("2014-06", "Three Dales")))
                .containsExactly("ZA1-2014-06.xlsx consortium-of-one", "ZB2-2014-06.xlsx consortium-of-one");
    }

    @Test
    void aMemberThatDidNotReportThisMonthIsStillOne() {
        assertThat(settlement().findings(alpha("2014-05", "Three Dales"), beta("2014-06", "Three Dales")))
                .isEmpty();
    }

    @Test
    void aPredecessorIsNoOtherMember() {
        assertThat(settlement()
                        .codes(
                                aReturn("ZC3", "Gamma NHS Trust", "2014-03").with("consortium", "Three Dales"),
                                beta("2014-06", "Three Dales")))
                .containsExactly("ZC3-2014-03.xlsx consortium-of-one", "ZB2-2014-06.xlsx consortium-of-one");
    }

    @Test
    void aHeldNameIsNotAskedForAgain() {
        assertThat(settlement().codes(beta("2014-05", "Three Dales"), beta("2014-06", "x".repeat(101))))
                .containsExactly("ZB2-2014-05.xlsx consortium-of-one", "ZB2-2014-06.xlsx text-too-long");
    }

    private static ExampleReturn alpha(String period, String consortium) {
        return aReturn("ZA1", "Alpha NHS Trust", period).with("consortium", consortium);
    }

    private static ExampleReturn beta(String period, String consortium) {
        return aReturn("ZB2", "Beta NHS Foundation Trust", period).with("consortium", consortium);
    }

    private static ASettlement settlement() {
        return ASettlement.under("consortium-of-several", Map.of("field", List.of("consortium")));
    }
}
