package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.AReference.day;
import static org.programmereporting.measure.ATrust.aTrust;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final LocalDate AS_AT = day("2014-06-30");

    @Test
    void countsDaysToTheCurrentDeadlineOfCohortsWithTrustsRemaining() {
        AMonth month = AMonth.with(
                        aTrust("ZA1"), aTrust("ZA2").inCohort("nme-2016").exited("PACS", "", "2014-05-01"))
                .knowing(aReference().deadline("london-2015", "2015-07-01", "2014-06-01"));
        assertThat(ofKind("days-to-deadline").measure(month)).hasToString("{m cohort=london-2015=366}");
    }

    @Test
    void countsDaysPastTheDeadlineAsNegative() {
        AMonth month = AMonth.with(aTrust("ZA1").inCohort("first-wave"));
        assertThat(ofKind("days-to-deadline").measure(month)).hasToString("{m cohort=first-wave=-365}");
    }

    @Test
    void isPastTheDeadlineOnItsDay() {
        assertThat(state(aTrust("ZA1").withDeadline("2014-06-30").holding("PACS", "", "2014-06-01")))
                .isEqualTo(DeadlineState.PAST_DEADLINE);
        assertThat(state(aTrust("ZA1").withDeadline("2014-07-01").holding("PACS", "", "2014-07-01")))
                .isEqualTo(DeadlineState.FORECAST_ON_TIME);
    }

    @Test
    void isPastTheDeadlineOfAContractStillHeldOnly() {
        assertThat(state(aTrust("ZA1")
                        .withDeadline("2013-06-30")
                        .exited("PACS", "", "2013-05-01")
                        .withDeadline("2015-06-30")
                        .holding("RIS", "", "2015-06-30")))
                .isEqualTo(DeadlineState.FORECAST_ON_TIME);
    }

    @Test
    void hasNoForecastWhenOneContractHasNone() {
        assertThat(state(aTrust("ZA1").holding("PACS", "", "2015-03-31").holding("RIS", "", "")))
                .isEqualTo(DeadlineState.FORECAST_NONE);
    }

    @Test
    void hasALapsedForecastOnTheAsAtDate() {
        assertThat(state(aTrust("ZA1").holding("PACS", "", "2014-06-30"))).isEqualTo(DeadlineState.FORECAST_LAPSED);
        assertThat(state(aTrust("ZA1").holding("PACS", "", "2014-07-01"))).isEqualTo(DeadlineState.FORECAST_ON_TIME);
    }

    @Test
    void isLateWhenAnyContractIsForecastAfterItsOwnDeadline() {
        assertThat(state(aTrust("ZA1")
                        .holding("PACS", "", "2015-07-01")
                        .withDeadline("2016-06-30")
                        .holding("RIS", "", "2016-06-30")))
                .isEqualTo(DeadlineState.FORECAST_LATE);
        assertThat(state(aTrust("ZA1").holding("PACS", "", "2015-06-30"))).isEqualTo(DeadlineState.FORECAST_ON_TIME);
    }

    @Test
    void takesTheExitThatATrustReportsForItsOwnDate() {
        assertThat(state(reporting(aTrust("ZA1"), "PACS", "2014-06-27", "2014-06-27")))
                .isEqualTo(DeadlineState.FORECAST_ON_TIME);
        assertThat(state(reporting(aTrust("ZA1"), "PACS", "", "2014-06-27"))).isEqualTo(DeadlineState.FORECAST_ON_TIME);
        assertThat(state(reporting(aTrust("ZA1").withDeadline("2014-06-30"), "PACS", "", "2014-06-27")))
                .isEqualTo(DeadlineState.PAST_DEADLINE);
    }

    @Test
    void judgesByTheContractThatIsStillOnTheWayWhereAnExitIsReportedForOneOnly() {
        assertThat(state(reporting(aTrust("ZA1"), "PACS", "", "2014-06-27").holding("RIS", "", "")))
                .isEqualTo(DeadlineState.FORECAST_NONE);
        assertThat(state(reporting(aTrust("ZA1"), "PACS", "", "2014-06-27").holding("RIS", "", "2014-06-20")))
                .isEqualTo(DeadlineState.FORECAST_LAPSED);
        assertThat(state(reporting(aTrust("ZA1"), "PACS", "", "2014-06-27").holding("RIS", "", "2015-07-01")))
                .isEqualTo(DeadlineState.FORECAST_LATE);
    }

    private static ATrust reporting(ATrust trust, String service, String forecast, String reported) {
        return trust.contract(service, "london", "", "", "", forecast, reported, "");
    }

    @Test
    void countsTheRemainingTrustsOfAState() {
        AMonth month = AMonth.with(
                aTrust("ZA1"),
                aTrust("ZA2").holding("PACS", "", "2015-03-31"),
                aTrust("ZA3").exited("PACS", "", "2014-05-01"));
        assertThat(ofKind("deadline-state")
                        .set("state", "forecast-none")
                        .by("cohort")
                        .measure(month))
                .hasToString("{m=1, m cohort=first-wave=0, m cohort=london-2015=1, m cohort=nme-2016=0}");
    }

    private static DeadlineState state(ATrust trust) {
        return DeadlineState.of(trust.build(), AS_AT);
    }
}
