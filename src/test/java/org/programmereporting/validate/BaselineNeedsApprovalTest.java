package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;
import static org.programmereporting.validate.ExampleReturn.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.StatusReturn;

class BaselineNeedsApprovalTest {
    private static final String MOVED = "hold baseline-moved Contracts!H5: Baseline exit of PACS moved from 30/11/2014"
            + " to 31/03/2015 without an approval, so 30/11/2014 stays. Give the approval's reference (Approval"
            + " reference of a change), or put the baseline back.";

    @Test
    void aBaselineThatMovesWithoutApprovalIsHeldAtTheEarlierOne() {
        ASettlement settlement = contracts();
        assertThat(settlement.findings(planned(aReturnOf("2014-05"), "2014-11-30"), planned(aReturn(), "2015-03-31")))
                .containsExactly(MOVED);
        StatusReturn counting =
                settlement.counting(planned(aReturnOf("2014-05"), "2014-11-30"), planned(aReturn(), "2015-03-31"));
        assertThat(baseline(counting)).isEqualTo(day("2014-11-30"));
        assertThat(counting.held()).containsExactly("contracts[PACS].baseline_exit");
    }

    @Test
    void whatIsHeldIsHeldAgainInTheNextMonth() {
        assertThat(contracts()
                        .findings(
                                planned(aReturnOf("2014-04"), "2014-11-30"),
                                planned(aReturnOf("2014-05"), "2015-03-31"),
                                planned(aReturn(), "2015-03-31")))
                .containsExactly(MOVED);
    }

    @Test
    void aNewReferenceInItsRowLetsItMove() {
        assertThat(contracts()
                        .findings(
                                planned(aReturnOf("2014-05"), "2014-11-30"),
                                approved(aReturn(), "2015-03-31", "NEB-1")))
                .isEmpty();
    }

    @Test
    void theReferenceOfAnEarlierMoveDoesNot() {
        assertThat(contracts()
                        .findings(
                                approved(aReturnOf("2014-05"), "2014-11-30", "NEB-1"),
                                approved(aReturn(), "2015-03-31", "NEB-1")))
                .containsExactly(MOVED);
    }

    @Test
    void anApprovedLineForThatDateLetsItMove() {
        assertThat(contracts()
                        .approved("ZA1", "PACS", "2015-03-31", "2014-06-30")
                        .findings(planned(aReturnOf("2014-05"), "2014-11-30"), planned(aReturn(), "2015-03-31")))
                .isEmpty();
    }

    @Test
    void aLineForAnotherDateServiceTrustOrLaterMonthDoesNot() {
        assertThat(contracts()
                        .approved("ZA1", "PACS", "2015-04-30", "2014-06-02")
                        .approved("ZA1", "RIS", "2015-03-31", "2014-06-02")
                        .approved("ZB2", "PACS", "2015-03-31", "2014-06-02")
                        .approved("ZA1", "PACS", "2015-03-31", "2014-07-01")
                        .findings(planned(aReturnOf("2014-05"), "2014-11-30"), planned(aReturn(), "2015-03-31")))
                .containsExactly(MOVED);
    }

    @Test
    void theBaselineOfAPredecessorsContractIsTakenOverByTheMergedTrust() {
        ExampleReturn may = planned(aReturn("ZB2", "Beta NHS Foundation Trust", "2014-05"), "2014-11-30");
        ExampleReturn june = planned(aReturn("ZB2", "Beta NHS Foundation Trust", "2014-06"), "2015-03-31");
        assertThat(contracts().planned("ZC3", "PACS", "2015-03-31").findings(may, june))
                .isEmpty();
        assertThat(contracts()
                        .planned("ZC3", "RIS", "2015-03-31")
                        .planned("ZC3", "PACS", "2015-04-30")
                        .planned("ZB2", "PACS", "2015-03-31")
                        .planned("ZA1", "PACS", "2015-03-31")
                        .findings(may, june))
                .containsExactly(MOVED);
    }

    @Test
    void aBaselineThatGoesAwayIsHeldAtItsEmptyCell() {
        assertThat(contracts().findings(planned(aReturnOf("2014-05"), "2014-11-30"), planned(aReturn(), "")))
                .containsExactly("hold baseline-moved Contracts!H5: Baseline exit of PACS was 30/11/2014 and is empty"
                        + " now without an approval, so 30/11/2014 stays. Give the approval's reference (Approval"
                        + " reference of a change), or put the baseline back.");
    }

    @Test
    void anUnmovedAFirstAndAHeldBaselineAreFine() {
        assertThat(contracts().findings(planned(aReturnOf("2014-05"), "2014-11-30"), planned(aReturn(), "2014-11-30")))
                .isEmpty();
        assertThat(contracts().findings(planned(aReturnOf("2014-05"), ""), planned(aReturn(), "2014-11-30")))
                .isEmpty();
        assertThat(contracts().findings(planned(aReturn(), "2014-11-30"))).isEmpty();
        assertThat(contracts()
                        .codes(
                                planned(aReturnOf("2014-05"), "2014-11-30"),
                                aReturn()
                                        .row(
                                                "contracts",
                                                "service",
                                                "PACS",
                                                "forecast_exit",
                                                day("2015-03-31"),
                                                "baseline_exit",
                                                "TBC")))
                .containsExactly("ZA1-2014-05.xlsx", "ZA1-2014-06.xlsx date-not-understood");
    }

    @Test
    void aMilestonesBaselineMovesWithAnyNewReferenceOrLineOfTheTrust() {
        ExampleReturn may = awarded(planned(aReturnOf("2014-05"), "2014-11-30"), "2014-02-01");
        assertThat(milestones().findings(may, awarded(planned(aReturn(), "2014-11-30"), "2014-03-01")))
                .containsExactly(
                        "hold baseline-moved Milestones!B5: Baseline of contract-award moved from 01/02/2014 to"
                                + " 01/03/2014 without an approval, so 01/02/2014 stays. Give the approval's reference"
                                + " (Approval reference of a change), or put the baseline back.");
        assertThat(milestones().findings(may, awarded(approved(aReturn(), "2014-11-30", "NEB-1"), "2014-03-01")))
                .isEmpty();
        assertThat(milestones()
                        .approved("ZA1", "RIS", "2015-03-31", "2014-06-01")
                        .findings(may, awarded(planned(aReturn(), "2014-11-30"), "2014-03-01")))
                .isEmpty();
        assertThat(milestones()
                        .approved("ZA1", "RIS", "2015-03-31", "2014-05-31")
                        .findings(may, awarded(planned(aReturn(), "2014-11-30"), "2014-03-01")))
                .hasSize(1);
    }

    private static LocalDate baseline(StatusReturn answers) {
        return answers.row("contracts", "PACS")
                .flatMap(row -> row.date("baseline_exit"))
                .orElseThrow();
    }

    private static ExampleReturn planned(ExampleReturn example, String baseline) {
        return approved(example, baseline, "");
    }

    private static ExampleReturn approved(ExampleReturn example, String baseline, String reference) {
        return example.row(
                "contracts",
                "service",
                "PACS",
                "forecast_exit",
                day("2015-03-31"),
                "baseline_exit",
                baseline.isEmpty() ? "" : day(baseline),
                "change_approval",
                reference);
    }

    private static ExampleReturn awarded(ExampleReturn example, String baseline) {
        return example.row("milestones", "milestone", "contract-award", "baseline", day(baseline));
    }

    private static ASettlement contracts() {
        return settlement("contracts", "baseline_exit");
    }

    private static ASettlement milestones() {
        return settlement("milestones", "baseline");
    }

    private static ASettlement settlement(String table, String baseline) {
        return ASettlement.under(
                "baseline-needs-approval",
                Map.of(
                        "table", List.of(table),
                        "baseline", List.of(baseline),
                        "approval", List.of("contracts.change_approval")));
    }
}
