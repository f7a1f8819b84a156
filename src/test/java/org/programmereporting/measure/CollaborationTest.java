package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import org.junit.jupiter.api.Test;

class CollaborationTest {
    private static final String STAGES =
            "not started, business case, requirements, shortlist, preferred supplier, contract awarded";

    private static final AMonth MONTH = AMonth.with(
            aTrust("ZA1")
                    .saying(buying("ZA1", "requirements")
                            .answering("consortium", "North Group")
                            .answering("shares_issues", "yes")
                            .answering("committed_money", "no")),
            aTrust("ZA2")
                    .saying(buying("ZA2", "shortlist")
                            .answering("consortium", "north-group")
                            .answering("shares_issues", "yes")),
            // of another service, and beyond the choice of a supplier
            aTrust("ZA3")
                    .holding("RIS", "", "")
                    .saying(buying("ZA3", "contract awarded").answering("consortium", "South")),
            // could join ZA1 and ZA2; perhaps; no: nobody left with RIS; no: another deadline; no: too late
            aTrust("ZA4").saying(buying("ZA4", "business case")),
            aTrust("ZA5").saying(buying("ZA5", "cannot disclose")),
            aTrust("ZA6").holding("RIS", "", "").saying(buying("ZA6", "not started")),
            aTrust("ZA7").withDeadline("2016-06-30").saying(buying("ZA7", "not started")),
            aTrust("ZA8").saying(buying("ZA8", "preferred supplier")),
            aTrust("ZA9").silent());

    @Test
    void countsWhoBuysTogetherWhatTheyShareAndWhoCouldJoin() {
        assertThat(collaboration().measure(MONTH))
                .hasToString("{m=3 of 8, m-unknown=1, m-consortia=2, m-smallest=1, m-largest=2,"
                        + " m-shares-issues=2 of 3, m-shares-issues-unknown=1,"
                        + " m-committed-money=0 of 3, m-committed-money-unknown=2,"
                        + " m-could-join=1 of 5, m-could-join-unknown=1}");
    }

    @Test
    void countsEveryTrustInOneConsortiumAloneOrNotYetKnown() {
        assertThat(collaboration().by("consortium").measure(MONTH))
                .containsEntry("m consortium=North Group", "2")
                .containsEntry("m-shares-issues consortium=North Group", "2 of 2")
                .containsEntry("m consortium=South", "1")
                .containsEntry("m consortium=alone", "5")
                .containsEntry("m consortium=not-yet-known", "1")
                .doesNotContainKey("m-shares-issues consortium=alone");
    }

    @Test
    void knowsNothingOfTrustsThatNeverAnswered() {
        assertThat(collaboration().measure(AMonth.with(aTrust("ZA1").silent())))
                .containsEntry("m", "[x] of 0")
                .containsEntry("m-shares-issues", "[z] of 0")
                .containsEntry("m-largest", "[z]");
    }

    private static AReturn buying(String trust, String stage) {
        return aReturn(trust, "2014-06").answering("procurement_stage", stage);
    }

    private static AMetric collaboration() {
        return ofKind("collaboration")
                .set("consortium-field", "consortium")
                .set("shared", "shares_issues")
                .set("committed", "committed_money")
                .set("stage-field", "procurement_stage")
                .set("stages", STAGES)
                .set("before", "preferred supplier");
    }
}
