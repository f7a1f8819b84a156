package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.ATrust.aTrust;

import org.junit.jupiter.api.Test;

/** The kinds that count trusts and contracts. */
class CountsTest {
    private static final AMonth THREE = AMonth.with(
            aTrust("ZA1").inRegion("Y54").inCohort("nme-2016").contract("PACS", "eastern", "acme", "", "", "", "", ""),
            aTrust("ZA2")
                    .contract("PACS", "london", "", "", "", "", "", "")
                    .contract("RIS", "eastern", "", "", "", "", "", "2014-05-01"),
            aTrust("ZA3").exited("PACS", "", "2013-12-31"));

    @Test
    void countsTrustsInScopeExitedAndRemaining() {
        assertThat(count("in-scope", THREE)).isEqualTo("3");
        assertThat(count("exited", THREE)).isEqualTo("1");
        assertThat(count("remaining", THREE)).isEqualTo("2");
        assertThat(count("partly-exited", THREE)).isEqualTo("1");
    }

    @Test
    void countsNobodyAsZero() {
        assertThat(count("remaining", AMonth.with())).isEqualTo("0");
    }

    @Test
    void showsEveryCohortAndRegionAlsoWithoutTrusts() {
        assertThat(ofKind("trust-count")
                        .set("of", "remaining")
                        .by("cohort", "region")
                        .measure(THREE))
                .hasToString("{m=2, m cohort=first-wave=0, m cohort=london-2015=1, m cohort=nme-2016=1,"
                        + " m region=Y54=1, m region=Y56=1}");
    }

    @Test
    void crossesTwoGroups() {
        assertThat(ofKind("trust-count")
                        .set("of", "remaining")
                        .by("cohort+region")
                        .measure(THREE))
                .containsEntry("m cohort+region=nme-2016+Y54", "1")
                .containsEntry("m cohort+region=nme-2016+Y56", "0")
                .hasSize(7);
    }

    @Test
    void groupsBySuppliersThatOccurTheUnknownLast() {
        assertThat(ofKind("trust-count")
                        .set("of", "remaining")
                        .by("incoming-supplier")
                        .measure(THREE))
                .hasToString("{m=2, m incoming-supplier=acme=1, m incoming-supplier=not-yet-known=1}");
    }

    @Test
    void groupsByTheClustersStillHeldAndByAllOnceExited() {
        AMonth month = AMonth.with(
                aTrust("ZA1")
                        .contract("PACS", "london", "", "", "", "", "", "")
                        .contract("RIS", "eastern", "", "", "", "", "", "2014-05-01"),
                aTrust("ZA2")
                        .contract("PACS", "london", "", "", "", "", "", "2014-05-01")
                        .contract("RIS", "eastern", "", "", "", "", "", "2014-05-01"));
        assertThat(ofKind("trust-count").set("of", "in-scope").by("cluster").measure(month))
                .hasToString("{m=2, m cluster=southern=0, m cluster=north-east=0, m cluster=eastern=0,"
                        + " m cluster=london=1, m cluster=eastern+london=1}");
    }

    @Test
    void countsExitsAfterTheLastDayOfTheFirstWave() {
        AMonth month = AMonth.with(
                aTrust("ZA1").exited("PACS", "", "2013-12-31"), aTrust("ZA2").exited("PACS", "", "2014-01-01"));
        assertThat(count("exited-since-first-wave", month)).isEqualTo("1");
    }

    @Test
    void countsAReportedExitOfAContractThatIsNotConfirmed() {
        AMonth month = AMonth.with(
                aTrust("ZA1").contract("PACS", "london", "", "", "", "", "2014-06-20", ""),
                aTrust("ZA2").contract("PACS", "london", "", "", "", "", "2014-06-20", "2014-06-20"),
                aTrust("ZA3"));
        assertThat(count("exit-unconfirmed", month)).isEqualTo("1");
        assertThat(count("remaining", month)).isEqualTo("2");
    }

    @Test
    void countsRemainingTrustsWhoseBaselineMoved() {
        AMonth month = AMonth.with(
                aTrust("ZA1").contract("PACS", "london", "", "2015-01-31", "2015-03-31", "", "", ""),
                aTrust("ZA2").contract("PACS", "london", "", "2015-01-31", "2015-03-31", "", "", "2014-05-01"),
                aTrust("ZA3").holding("PACS", "2015-01-31", ""));
        assertThat(count("re-baselined", month)).isEqualTo("1");
    }

    @Test
    void countsContractsByServiceAndCluster() {
        assertThat(ofKind("contract-count")
                        .set("of", "remaining")
                        .by("service", "cluster")
                        .measure(THREE))
                .hasToString("{m=2, m service=PACS=2, m service=RIS=0, m cluster=southern=0,"
                        + " m cluster=north-east=0, m cluster=eastern=1, m cluster=london=1}");
    }

    @Test
    void countsTrustsOfTwoClustersWithBoth() {
        assertThat(ofKind("contracts-by-cluster").measure(THREE))
                .containsEntry("m cluster=southern", "0")
                .containsEntry("m cluster=eastern", "2")
                .containsEntry("m-exited cluster=eastern", "1")
                .containsEntry("m-remaining cluster=eastern", "1")
                .containsEntry("m cluster=london", "2")
                .containsEntry("m-exited cluster=london", "1")
                .containsEntry("m-remaining cluster=london", "1")
                .hasSize(12);
    }

    @Test
    void keepsFirstWaveExitsOfTrustsThatMergedLater() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .trust("ZA3")
                .contract("ZA1", "PACS", "southern")
                .contract("ZA2", "PACS", "southern")
                .contract("ZA3", "PACS", "southern")
                .exit("ZA1", "PACS", "2013-05-01")
                .exit("ZA2", "PACS", "2013-12-31")
                .exit("ZA3", "PACS", "2014-01-01")
                .merger("ZA1", "ZA2", "2014-04-01");
        assertThat(ofKind("first-wave-exits").measure(AMonth.with().knowing(reference)))
                .hasToString("{m=2}");
    }

    @Test
    void countsATrustThatMergedBeforeItsExitOnce() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA1", "PACS", "southern")
                .contract("ZA2", "PACS", "southern")
                .merger("ZA1", "ZA2", "2013-04-01")
                .exit("ZA1", "PACS", "2013-05-01")
                .exit("ZA2", "PACS", "2013-06-01");
        assertThat(ofKind("first-wave-exits").measure(AMonth.with().knowing(reference)))
                .hasToString("{m=1}");
    }

    @Test
    void givesAdoptionByTheCountsMadeUntilTheAsAtDate() {
        AMonth month = AMonth.with()
                .knowing(aReference()
                        .adoption("2014-06-30", 128)
                        .adoption("2005-06-30", 42)
                        .adoption("2014-07-01", 999));
        assertThat(ofKind("adoption").set("pick", "latest").measure(month)).containsEntry("m", "128");
        assertThat(ofKind("adoption").set("pick", "first").measure(month)).containsEntry("m", "42");
        assertThat(ofKind("adoption").set("pick", "multiple").measure(month)).containsEntry("m", "3.0");
    }

    @Test
    void knowsNoAdoptionWithoutACountAndNoMultipleOfNothing() {
        assertThat(ofKind("adoption").set("pick", "multiple").measure(AMonth.with()))
                .containsEntry("m", "[x]");
        AMonth fromZero = AMonth.with().knowing(aReference().adoption("2005-06-30", 0));
        assertThat(ofKind("adoption").set("pick", "multiple").measure(fromZero)).containsEntry("m", "[z]");
    }

    private static String count(String of, AMonth month) {
        return ofKind("trust-count").set("of", of).measure(month).getOrDefault("m", "none");
    }
}
