package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AReference.day;
import static org.programmereporting.measure.ATrust.aTrust;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlippageTest {
    @Test
    void isNotApplicableWithoutTrusts() {
        assertThat(measure(10))
                .hasToString("{m=[z] of 0, m-p80=[z] of 0, m-min=[z] of 0, m-max=[z] of 0, m-over-28=[z] of 0,"
                        + " m-unknown=0, m-exited=[z] of 0}");
    }

    @Test
    void isNotKnownWhenNobodyWhoRemainsIsKnown() {
        assertThat(measure(10, aTrust("ZA1")))
                .containsEntry("m", "[x] of 0")
                .containsEntry("m-p80", "[x] of 0")
                .containsEntry("m-over-28", "[x] of 0")
                .containsEntry("m-unknown", "1");
    }

    @Test
    void givesMinimumMedianAndMaximumOnlyBelowTheSmallestGroup() {
        assertThat(measure(3, slipping("ZA1", "2015-02-28"), slipping("ZA2", "2015-01-21")))
                .containsEntry("m", "9 of 2")
                .containsEntry("m-min", "-10 of 2")
                .containsEntry("m-max", "28 of 2")
                .containsEntry("m-p80", "[z] of 2")
                .containsEntry("m-over-28", "[z] of 2");
    }

    @Test
    void givesHalfDaysAndThePercentileByNearestRank() {
        // 0, 28, 29, 59 days; rank of 80 % of 4 is the 4th
        assertThat(measure(
                        4,
                        slipping("ZA1", "2015-03-31"),
                        slipping("ZA2", "2015-01-31"),
                        slipping("ZA3", "2015-02-28"),
                        slipping("ZA4", "2015-03-01")))
                .containsEntry("m", "28.5 of 4")
                .containsEntry("m-p80", "59 of 4")
                .containsEntry("m-over-28", "0.50000000 of 4");
    }

    @Test
    void takesTheFourthOfFiveAsTheEightiethPercentile() {
        ATrust[] trusts = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> slipping("ZA" + n, "2015-02-0" + n))
                .toArray(ATrust[]::new);
        assertThat(measure(5, trusts)).containsEntry("m-p80", "4 of 5").containsEntry("m", "3 of 5");
    }

    @Test
    void takesTheAsAtDateForAForecastThatHasLapsed() {
        assertThat(measure(1, aTrust("ZA1").holding("PACS", "2014-05-31", "2014-04-30")))
                .containsEntry("m", "30 of 1");
    }

    @Test
    void countsStaleTrustsAndThoseWithoutBaselineAsUnknown() {
        assertThat(measure(
                        1,
                        slipping("ZA1", "2015-02-10"),
                        slipping("ZA2", "2015-03-31").stale(),
                        aTrust("ZA3").holding("PACS", "", "2015-03-31"),
                        slipping("ZA4", "2015-02-10").carriedForward()))
                .containsEntry("m", "10 of 2")
                .containsEntry("m-unknown", "2");
    }

    @Test
    void keepsTrustsApartThatExitedSinceTheFirstWave() {
        assertThat(measure(
                        1,
                        aTrust("ZA1").exited("PACS", "2014-03-01", "2014-03-11"),
                        aTrust("ZA2").exited("PACS", "2013-01-01", "2013-12-31"),
                        slipping("ZA3", "2015-02-01")))
                .containsEntry("m", "1 of 1")
                .containsEntry("m-exited", "10 of 1");
    }

    @Test
    void measuresTheLastExitAgainstTheLastBaselineOfAPartlyExitedTrust() {
        ATrust trust =
                aTrust("ZA1").exited("PACS", "2014-03-01", "2014-05-01").holding("RIS", "2015-01-31", "2015-02-10");
        assertThat(TrustSlippage.days(trust.build(), day("2014-06-30"))).contains(10L);
    }

    /** The second contract is a year later than its own plan; the trust as a whole leaves when it planned to. */
    @Test
    void aTrustsSlippageIsThatOfItsLastExitNotTheGreatestOfItsContracts() {
        ATrust trust =
                aTrust("ZA1").holding("PACS", "2016-01-31", "2016-02-10").holding("RIS", "2015-01-31", "2016-01-31");
        assertThat(TrustSlippage.days(trust.build(), day("2014-06-30"))).contains(10L);
        assertThat(TrustSlippage.days(
                        aTrust("ZA1")
                                .holding("PACS", "2016-01-31", "2016-02-10")
                                .holding("RIS", "", "2016-01-31")
                                .build(),
                        day("2014-06-30")))
                .isEmpty();
    }

    @Test
    void measuresAgainstTheCurrentBaselineToo() {
        ATrust trust = aTrust("ZA1").contract("PACS", "london", "", "2015-01-31", "2015-02-05", "2015-02-10", "", "");
        assertThat(TrustSlippage.daysFromCurrentBaseline(trust.build(), day("2014-06-30")))
                .contains(5L);
    }

    private static ATrust slipping(String code, String forecast) {
        return aTrust(code).holding("PACS", "2015-01-31", forecast);
    }

    private static Map<String, String> measure(int smallestGroup, ATrust... trusts) {
        return AMetric.ofKind("slippage")
                .set("over-days", "28")
                .set("quantile", "0.8")
                .set("smallest-group", Integer.toString(smallestGroup))
                .measure(AMonth.with(trusts));
    }
}
