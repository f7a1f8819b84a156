package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import org.junit.jupiter.api.Test;

class GoLiveClashesTest {
    /** Monday 7 to Sunday 13 July 2014 is a week, and so is 4 to 10 August. */
    private static final AMonth MONTH = AMonth.with(
            leaving("ZA1", "PACS", "acme", "2014-08-04")
                    .contract("RIS", "london", "acme", "", "", "2014-08-05", "", "")
                    .saying(goingLive("ZA1", "2014-07-07", "")),
            leaving("ZA2", "PACS", "acme", "2014-08-10").saying(goingLive("ZA2", "2014-07-13", "")),
            leaving("ZA3", "PACS", "acme", "2014-08-11").saying(goingLive("ZA3", "2014-07-10", "")),
            // another supplier, unknown; live already; a forecast in the past
            leaving("ZA4", "PACS", "", "").saying(goingLive("ZA4", "2014-07-10", "")),
            leaving("ZA5", "PACS", "acme", "2014-09-01").saying(goingLive("ZA5", "2014-07-10", "2014-06-30")),
            leaving("ZA6", "PACS", "acme", "2014-06-30").saying(goingLive("ZA6", "2014-06-30", "")));

    @Test
    void findsWeeksWithMoreGoLivesOfASupplierThanTheLimit() {
        assertThat(clashes("2").measure(MONTH))
                .hasToString("{m=1, m-go-lives=1, m-exits=0, m-trusts=3, m-go-live-unknown=2, m-exit-unknown=2,"
                        + " m incoming-supplier=acme=1, m outgoing-supplier=out-london=0}");
    }

    @Test
    void countsATrustOnceForASupplierInAWeek() {
        assertThat(clashes("1").measure(MONTH))
                .containsEntry("m", "2")
                .containsEntry("m-exits", "1")
                .containsEntry("m outgoing-supplier=out-london", "1");
        assertThat(clashes("3").measure(MONTH)).containsEntry("m", "0").containsEntry("m-trusts", "0");
    }

    @Test
    void isGroupedBySupplierOnly() {
        assertThatThrownBy(() -> clashes("2").by("cohort").build())
                .hasMessageEndingWith("takes only the groups incoming-supplier, outgoing-supplier");
    }

    private static ATrust leaving(String trust, String service, String incoming, String exit) {
        return aTrust(trust).contract(service, "london", incoming, "", "", exit, "", "");
    }

    private static AReturn goingLive(String trust, String forecast, String actual) {
        return aReturn(trust, "2014-06")
                .milestone("go-live", "", actual, "in progress")
                .date("milestones", "go-live", "forecast", forecast);
    }

    private static AMetric clashes(String limit) {
        return ofKind("go-live-clashes")
                .set("more-than", limit)
                .set("go-live", "go-live")
                .by("incoming-supplier", "outgoing-supplier");
    }
}
