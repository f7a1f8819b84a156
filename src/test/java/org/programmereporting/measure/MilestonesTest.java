package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import org.junit.jupiter.api.Test;

class MilestonesTest {
    private static final AMonth MONTH = AMonth.with(
            // due and done on the as-at date; reached early
            aTrust("ZA1")
                    .saying(aReturn("ZA1", "2014-06")
                            .milestone("contract-award", "2014-06-30", "2014-06-30", "complete")
                            .milestone("go-live", "2014-07-01", "2014-06-30", "complete")),
            // due, and done only after the as-at date: overdue; not applicable
            aTrust("ZA2")
                    .stale()
                    .saying(aReturn("ZA2", "2014-06")
                            .milestone("contract-award", "2014-05-31", "2014-07-01", "complete")
                            .milestone("go-live", "2014-05-31", "", "not applicable")),
            // no baseline; nothing ever said
            aTrust("ZA3").saying(aReturn("ZA3", "2014-06").milestone("contract-award", "", "2014-05-01", "complete")),
            aTrust("ZA4")
                    .saying(aReturn("ZA4", "2014-06").milestone("contract-award", "2014-05-31", "", "in progress"))
                    .exited("PACS", "", "2014-06-01"));

    @Test
    void countsMilestonesOfRemainingTrustsByTheirDates() {
        assertThat(pick("due")).isEqualTo("2");
        assertThat(pick("done")).isEqualTo("1 of 2");
        assertThat(pick("overdue")).isEqualTo("1 of 2");
        assertThat(pick("early")).isEqualTo("1");
        assertThat(pick("unbaselined")).isEqualTo("1");
    }

    /** An older form asked for the contract award only. */
    @Test
    void aMilestoneOfWhichTheReturnSaysNothingIsNotWithoutABaselineButUnknown() {
        AMonth month = AMonth.with(
                aTrust("ZA1").saying(aReturn("ZA1", "2013-09").milestone("contract-award", "2014-06-30", "", "")),
                aTrust("ZA2").saying(aReturn("ZA2", "2013-09").milestone("contract-award", "", "", "")),
                aTrust("ZA3").silent());
        assertThat(ofKind("milestones")
                        .set("pick", "unbaselined")
                        .by("milestone")
                        .measure(month))
                .containsEntry("m", "1")
                .containsEntry("m-unknown", "4")
                .containsEntry("m milestone=contract-award", "1")
                .containsEntry("m-unknown milestone=contract-award", "1")
                .containsEntry("m milestone=go-live", "[x]")
                .containsEntry("m-unknown milestone=go-live", "3");
        assertThat(ofKind("milestones")
                        .set("pick", "due")
                        .measure(AMonth.with(aTrust("ZA3").silent())))
                .containsEntry("m", "[x]");
    }

    @Test
    void countsByMilestoneWithoutDueNothingIsDone() {
        assertThat(ofKind("milestones").set("pick", "done").by("milestone").measure(MONTH))
                .containsEntry("m milestone=contract-award", "1 of 2")
                .containsEntry("m milestone=go-live", "0 of 0");
    }

    @Test
    void dividesActualByPlannedDurationOfTheFirstWave() {
        AMonth month = AMonth.with()
                .knowing(aReference()
                        .firstWave("ZA1", "exit", "2012-01-01", "2012-01-11", "2012-01-13")
                        .firstWave("ZA2", "exit", "2012-01-01", "2012-01-11", "2012-01-21")
                        .firstWave("ZA3", "exit", "2012-01-11", "2012-01-11", "2012-01-21")
                        .firstWave("ZA1", "go-live", "2012-01-01", "2012-01-04", "2012-01-05"));
        assertThat(ofKind("first-wave-overrun").set("quantile", "0.8").measure(month))
                .hasToString(
                        "{m=1.6000 of 2, m-p80=2.0000 of 2, m-unknown=1,"
                                + " m milestone=go-live=1.3333 of 1, m-p80 milestone=go-live=1.3333 of 1,"
                                + " m-unknown milestone=go-live=0,"
                                + " m milestone=exit=1.6000 of 2, m-p80 milestone=exit=2.0000 of 2, m-unknown milestone=exit=1}");
    }

    @Test
    void hasNoOverrunWithoutAFirstWave() {
        assertThat(ofKind("first-wave-overrun").set("quantile", "0.8").measure(AMonth.with()))
                .hasToString("{m=[z] of 0, m-p80=[z] of 0, m-unknown=0}");
    }

    private static String pick(String pick) {
        return ofKind("milestones").set("pick", pick).measure(MONTH).getOrDefault("m", "none");
    }
}
