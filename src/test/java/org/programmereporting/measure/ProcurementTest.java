package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import org.junit.jupiter.api.Test;

class ProcurementTest {
    private static final AMonth MONTH = AMonth.with(
            aTrust("ZA1").saying(at("ZA1", "business case")),
            aTrust("ZA2").saying(at("ZA2", "contract awarded")),
            aTrust("ZA3").saying(at("ZA3", "cannot disclose")),
            aTrust("ZA4").silent(),
            // a day too far away; already past
            aTrust("ZA5").withDeadline("2015-07-01").saying(at("ZA5", "business case")),
            aTrust("ZA6").withDeadline("2014-05-31").saying(at("ZA6", "business case")),
            aTrust("ZA7").exited("PACS", "", "2014-06-01").saying(at("ZA7", "business case")));

    @Test
    void countsRemainingTrustsByStage() {
        assertThat(ofKind("procurement-stage")
                        .set("stage-field", "procurement_stage")
                        .set("stages", "not started, business case, contract awarded")
                        .by("stage")
                        .measure(MONTH))
                .hasToString("{m=4 of 6, m stage=not started=0, m stage=business case=3, m stage=contract awarded=1,"
                        + " m stage=not-yet-known=2}");
    }

    @Test
    void countsThoseNotAwardedWithADeadlineWithinMonths() {
        assertThat(soon().measure(MONTH)).hasToString("{m=2 of 5, m-unknown=2}");
        assertThat(soon().measure(AMonth.with())).hasToString("{m=[z] of 0, m-unknown=0}");
    }

    @Test
    void countsApprovedFundingOfThoseThatSay() {
        AMonth month = AMonth.with(
                aTrust("ZA1").saying(at("ZA1", "business case").answering("funding_approved", "yes")),
                aTrust("ZA2").saying(at("ZA2", "business case").answering("funding_approved", "no")),
                aTrust("ZA3").saying(at("ZA3", "contract awarded")));
        assertThat(ofKind("funding-approved")
                        .set("field", "funding_approved")
                        .set("stage-field", "procurement_stage")
                        .set("stages", "business case, contract awarded")
                        .by("stage")
                        .measure(month))
                .hasToString("{m=1 of 2, m-unknown=1, m stage=business case=1 of 2, m-unknown stage=business case=0,"
                        + " m stage=contract awarded=[x] of 0, m-unknown stage=contract awarded=1,"
                        + " m stage=not-yet-known=[z] of 0, m-unknown stage=not-yet-known=0}");
    }

    @Test
    void refusesAStageThatIsNone() {
        assertThatThrownBy(() -> soon().set("awarded", "signed").build())
                .hasMessage("metric \"m\": the setting \"awarded\" is \"signed\", which is not known."
                        + " Known are: business case, contract awarded");
    }

    private static AMetric soon() {
        return ofKind("not-awarded-soon")
                .set("stage-field", "procurement_stage")
                .set("stages", "business case, contract awarded")
                .set("awarded", "contract awarded")
                .set("months", "12");
    }

    private static AReturn at(String trust, String stage) {
        return aReturn(trust, "2014-06").answering("procurement_stage", stage);
    }
}
