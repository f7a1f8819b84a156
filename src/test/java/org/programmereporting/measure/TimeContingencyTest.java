package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.ATrust.aTrust;

import org.junit.jupiter.api.Test;

class TimeContingencyTest {
    /** The wave's one exit took 20 days instead of 10: every exit takes twice its planned duration. */
    private static final AReference TWICE =
            aReference().firstWave("ZW1", "exit", "2012-01-01", "2012-01-11", "2012-01-21");

    @Test
    void holdsTheDaysLeftAgainstTheOverrunNeeded() {
        AMonth month = AMonth.with(
                        // 150 days left; twice 183 days from the start end 122 days after the forecast
                        aTrust("ZA1").starting("2014-06-01").holding("PACS", "2014-12-01", "2015-01-31"),
                        // 91 days left; twice 365 days end 276 days after the forecast
                        aTrust("ZA2").starting("2014-01-01").holding("PACS", "2015-01-01", "2015-03-31"),
                        // late by 10 days: less than any need, known or not
                        aTrust("ZA3").holding("PACS", "2015-01-01", "2015-07-10"),
                        // 29 days left, and no baseline to double
                        aTrust("ZA4").starting("2014-01-01").holding("PACS", "", "2015-06-01"),
                        aTrust("ZA5").starting("2014-01-01").holding("PACS", "2014-03-01", "2014-06-30"),
                        aTrust("ZA6").starting("2014-01-01").holding("PACS", "2014-03-01", ""),
                        aTrust("ZA7").exited("PACS", "2014-03-01", "2014-06-01"))
                .knowing(TWICE);
        assertThat(ofKind("time-contingency").set("quantile", "0.8").measure(month))
                .hasToString("{m=60 of 4, m-min=-10 of 4, m-needed-p80=199 of 2, m-below-p80=2 of 3,"
                        + " m-needed-unknown=1, m-lapsed=1, m-none=1}");
    }

    @Test
    void takesTheContractWithTheLeastAndALapsedForecastAsOfToday() {
        AMonth month = AMonth.with(aTrust("ZA1")
                        .starting("2014-06-01")
                        .holding("PACS", "2014-06-21", "2014-06-20")
                        .holding("RIS", "2014-06-21", "2015-06-20"))
                .knowing(TWICE);
        assertThat(ofKind("time-contingency").set("quantile", "0.8").measure(month))
                .containsEntry("m", "10 of 1")
                .containsEntry("m-needed-p80", "11 of 1")
                .containsEntry("m-below-p80", "0 of 1");
    }

    @Test
    void doesNotKnowTheNeedWithoutAFirstWave() {
        assertThat(ofKind("time-contingency")
                        .set("quantile", "0.8")
                        .measure(AMonth.with(
                                aTrust("ZA1").starting("2014-01-01").holding("PACS", "2015-01-01", "2015-03-31"))))
                .hasToString("{m=91 of 1, m-min=91 of 1, m-needed-p80=[x] of 0, m-below-p80=[x] of 0,"
                        + " m-needed-unknown=1, m-lapsed=0, m-none=0}");
    }

    @Test
    void doesNotApplyWhenNobodyRemains() {
        assertThat(ofKind("time-contingency")
                        .set("quantile", "0.8")
                        .by("cohort")
                        .measure(AMonth.with()))
                .containsEntry("m", "[z] of 0")
                .containsEntry("m-below-p80", "[z] of 0")
                .containsEntry("m cohort=london-2015", "[z] of 0");
    }
}
