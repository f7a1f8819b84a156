package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;

/** Which return is the earlier one, and what becomes of a return that is held against it. */
class SettlementTest {

    @Test
    void theEarlierReturnIsTheLastAcceptedOneHoweverOld() {
        assertThat(settlement()
                        .findings(
                                totalling(aReturnOf("2014-03"), 8),
                                totalling(aReturnOf("2014-04"), 9),
                                totalling(aReturnOf("2014-05"), 10).with("form_version", "1999"),
                                totalling(aReturn(), 11)))
                .singleElement()
                .asString()
                .contains("in the return of 2014-04 it was 9.");
    }

    @Test
    void ofAMonthsVersionsTheOneThatCountsIsTheEarlierReturn() {
        assertThat(settlement()
                        .findings(
                                totalling(aReturn("a.xlsx", "ZA1", "Alpha NHS Trust", "2014-05"), 8),
                                totalling(aReturn("b.xlsx", "ZA1", "Alpha NHS Trust", "2014-05"), 9)
                                        .hashed("b"),
                                totalling(aReturn(), 11)))
                .singleElement()
                .asString()
                .contains("it was 9.");
    }

    @Test
    void aHeldValueOfTheEarlierReturnIsTheOneItKept() {
        assertThat(settlement()
                        .findings(
                                totalling(aReturnOf("2014-04"), 9),
                                aReturnOf("2014-05").with("tb_total", "9,5"),
                                totalling(aReturn(), 11)))
                .singleElement()
                .asString()
                .contains("in the return of 2014-05 it was 9.");
    }

    @Test
    void aSuccessorTakesUpWhereItsPredecessorEndedUntilItAnswersItself() {
        ExampleReturn gamma = totalling(aReturn("ZC3", "Gamma NHS Trust", "2014-03"), 8);
        ExampleReturn april = totalling(aReturn("ZB2", "Beta NHS Foundation Trust", "2014-04"), 9);
        ExampleReturn may = totalling(aReturn("ZB2", "Beta NHS Foundation Trust", "2014-05"), 10);
        assertThat(settlement().findings(gamma, april))
                .singleElement()
                .asString()
                .contains("it was 8.");
        assertThat(settlement().findings(gamma, april, may))
                .singleElement()
                .asString()
                .contains("it was 9.");
    }

    @Test
    void onlyTheVersionThatCountsIsHeldAgainstTheEarlierReturn() {
        assertThat(settlement()
                        .settle(
                                totalling(aReturnOf("2014-05"), 8),
                                totalling(aReturn("a.xlsx", "ZA1", "Alpha NHS Trust", "2014-06"), 9),
                                totalling(aReturn("b.xlsx", "ZA1", "Alpha NHS Trust", "2014-06"), 10)
                                        .hashed("b")))
                .extracting(file -> file.outcome() + " " + file.findings().size())
                .containsExactly("ACCEPTED 0", "SUPERSEDED 0", "ACCEPTED 1");
    }

    @Test
    void aHoldLeavesTheReturnAcceptedWithQueries() {
        List<CheckedReturn> settled = ASettlement.under(
                        "fall-needs-reason",
                        Map.of("figures", List.of("tb_migrated"), "reasons", List.of("confidence_narrative")))
                .settle(aReturnOf("2014-05"), aReturn().with("tb_migrated", 1));
        assertThat(settled)
                .extracting(CheckedReturn::outcome)
                .containsExactly(FileOutcome.ACCEPTED, FileOutcome.ACCEPTED_WITH_QUERIES);
    }

    private static ExampleReturn totalling(ExampleReturn example, int tb) {
        return example.with("tb_total", tb);
    }

    private static ASettlement settlement() {
        return ASettlement.under("total-re-estimated", Map.of("totals", List.of("tb_total")));
    }
}
