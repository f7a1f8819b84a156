package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import org.junit.jupiter.api.Test;

class CutOverTest {
    private static final AMonth AWARDED = AMonth.aMonth()
            .at(
                    "2014-05",
                    aTrust("ZA1")
                            .saying(awarded("ZA1", "2014-05").date("milestones", "go-live", "forecast", "2014-11-01")),
                    aTrust("ZA2")
                            .saying(awarded("ZA2", "2014-05").date("milestones", "go-live", "forecast", "2014-11-01")))
            .at(
                    "2014-06",
                    // moved in June: what the outgoing supplier agreed in May was another plan
                    aTrust("ZA1")
                            .saying(agreed(awarded("ZA1", "2014-06"), "outgoing", "2014-05-31")
                                    .answering("agreed_incoming", "yes")
                                    .answering("agreed_incoming_on", "2014-06-01")
                                    .answering("agreed_vna", "not applicable")
                                    .date("milestones", "go-live", "forecast", "2014-12-01")),
                    // the same go-live as ever
                    aTrust("ZA2")
                            .saying(agreed(
                                            agreed(
                                                    agreed(awarded("ZA2", "2014-06"), "outgoing", "2014-02-01"),
                                                    "incoming",
                                                    "2014-02-01"),
                                            "vna",
                                            "2014-02-01")
                                    .answering("all_parties_met_on", "2014-06-20")
                                    .date("milestones", "go-live", "forecast", "2014-11-01")),
                    // the outgoing supplier has always to agree
                    aTrust("ZA3")
                            .saying(awarded("ZA3", "2014-06")
                                    .answering("agreed_outgoing", "not applicable")
                                    .answering("agreed_incoming", "not applicable")
                                    .answering("agreed_vna", "not applicable")),
                    aTrust("ZA4").saying(aReturn("ZA4", "2014-06").answering("procurement_stage", "cannot disclose")),
                    aTrust("ZA5").saying(aReturn("ZA5", "2014-06").answering("procurement_stage", "requirements")),
                    // agreed on no known day, only after the as-at date; of the third nothing is said
                    aTrust("ZA6")
                            .saying(agreed(awarded("ZA6", "2014-06"), "incoming", "2014-07-01")
                                    .answering("agreed_outgoing", "yes")
                                    .answering("all_parties_met_on", "2014-07-01")));

    @Test
    void countsPlansThatEveryApplicablePartyAgreedSinceTheGoLiveLastChanged() {
        assertThat(ofAwarded().measure(AWARDED))
                .hasToString(
                        "{m=1 of 4, m-already-live=0, m-unknown=1, m-parties-0=2, m-parties-1=1, m-parties-2=0, m-parties-3=1,"
                                + " m-outdated=2, m-unanswered=1, m-days-since-met=10 of 1, m-never-met=3}");
    }

    @Test
    void looksAtGoLivesWithinWeeks() {
        AMonth month = AMonth.with(
                goingLive("ZA1", "2014-12-29", ""),
                goingLive("ZA2", "2014-12-30", ""),
                goingLive("ZA3", "2014-06-01", ""),
                goingLive("ZA4", "2014-06-01", "2014-06-02"),
                goingLive("ZA5", "", ""),
                aTrust("ZA6").silent());
        assertThat(ofSoon().measure(month))
                .containsEntry("m", "0 of 2")
                .containsEntry("m-already-live", "1")
                .containsEntry("m-unknown", "2")
                .containsEntry("m-unanswered", "2")
                .containsEntry("m-days-since-met", "[x] of 0");
    }

    @Test
    void aTrustThatIsLiveHasNoPlanLeftToAgree() {
        AMonth month = AMonth.with(
                live("ZA1", "contract awarded", "2014-06-30"),
                live("ZA2", "contract awarded", "2014-07-01"),
                live("ZA3", "cannot disclose", "2014-06-30"),
                live("ZA4", "requirements", "2014-06-30"));
        assertThat(ofAwarded().measure(month))
                .containsEntry("m", "0 of 1")
                .containsEntry("m-parties-0", "1")
                .containsEntry("m-already-live", "2")
                .containsEntry("m-unknown", "0")
                .containsEntry("m-unanswered", "1");
        assertThat(ofAwarded().measure(AMonth.with(live("ZA1", "contract awarded", "2014-06-30"))))
                .containsEntry("m", "[z] of 0")
                .containsEntry("m-already-live", "1");
    }

    private static ATrust live(String trust, String stage, String since) {
        return aTrust(trust)
                .saying(aReturn(trust, "2014-06")
                        .answering("procurement_stage", stage)
                        .milestone("go-live", "", since, "complete"));
    }

    @Test
    void refusesAPartyWithoutADay() {
        assertThatThrownBy(() -> ofSoon().set("agreed-on", "agreed_outgoing_on").build())
                .hasMessage("metric \"m\": \"agreed-on\" needs a field for each of \"parties\", in the same order");
    }

    private static ATrust goingLive(String trust, String forecast, String actual) {
        return aTrust(trust)
                .saying(aReturn(trust, "2014-06")
                        .milestone("go-live", "", actual, "in progress")
                        .date("milestones", "go-live", "forecast", forecast));
    }

    private static AReturn awarded(String trust, String period) {
        return aReturn(trust, period).answering("procurement_stage", "contract awarded");
    }

    private static AReturn agreed(AReturn said, String party, String day) {
        return said.answering("agreed_" + party, "yes").answering("agreed_" + party + "_on", day);
    }

    private static AMetric ofAwarded() {
        return agreement(ofKind("cut-over-agreed"))
                .set("stage-field", "procurement_stage")
                .set("stages", "requirements, contract awarded")
                .set("awarded", "contract awarded");
    }

    private static AMetric ofSoon() {
        return agreement(ofKind("cut-over-agreed-soon")).set("weeks", "26");
    }

    private static AMetric agreement(AMetric metric) {
        return metric.set("parties", "agreed_outgoing, agreed_incoming, agreed_vna")
                .set("agreed-on", "agreed_outgoing_on, agreed_incoming_on, agreed_vna_on")
                .set("met-on", "all_parties_met_on")
                .set("go-live", "go-live");
    }
}
