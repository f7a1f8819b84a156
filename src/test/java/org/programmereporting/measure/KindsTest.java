package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.measure.AMetric.ofKind;

import org.junit.jupiter.api.Test;

class KindsTest {
    @Test
    void namesTheKnownKindsWhenOneIsUnknown() {
        assertThatThrownBy(() -> ofKind("magic").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("metric \"m\": unknown kind \"magic\". Known are: trust-count, contract-count,"
                        + " first-wave-exits, adoption, contracts-by-cluster, days-to-deadline, deadline-state,"
                        + " reconciliation, slippage, slipped-this-period, first-wave-overrun, milestones, confidence,"
                        + " confidence-gap,"
                        + " migration-progress, migration-failed, migration-rate, migration-required-ratio,"
                        + " large-not-started, forecast-exits, remaining-forecast, forecast-score, over-confident, responses,"
                        + " time-contingency, end-loading, after-deadline, back-loading,"
                        + " collaboration, cut-over-agreed, cut-over-agreed-soon, go-live-clashes, procurement-stage,"
                        + " funding-approved, not-awarded-soon");
    }

    @Test
    void saysWhichSettingIsMissing() {
        assertThatThrownBy(() -> ofKind("slippage")
                        .set("quantile", "0.8")
                        .set("over-days", "28")
                        .build())
                .hasMessage("metric \"m\": the setting \"smallest-group\" is missing."
                        + " The kind \"slippage\" takes: over-days, quantile, smallest-group.");
    }

    @Test
    void saysWhichSettingIsUnknown() {
        assertThatThrownBy(() -> ofKind("responses").set("rate", "1").build())
                .hasMessage("metric \"m\": the kind \"responses\" has no setting \"rate\"; it takes none");
    }

    @Test
    void saysWhatASettingMayBe() {
        assertThatThrownBy(() -> ofKind("adoption").set("pick", "last").build())
                .hasMessage("metric \"m\": the setting \"pick\" is \"last\", which is not known. Known are: first,"
                        + " latest, multiple");
    }

    @Test
    void refusesNumbersThatMakeNoSense() {
        assertThatThrownBy(() -> overrun("0").build()).hasMessageContaining("\"quantile\" is \"0\"");
        assertThatThrownBy(() -> overrun("0.0").build()).hasMessageContaining("\"quantile\" is \"0.0\"");
        assertThatThrownBy(() -> overrun("1.5").build()).hasMessageContaining("\"quantile\" is \"1.5\"");
        assertThatThrownBy(() -> overrun("eighty").build())
                .hasMessageEndingWith("expected a fraction above 0 and up to 1, such as 0.8");
        assertThatThrownBy(() -> ofKind("slippage")
                        .set("quantile", "0.8")
                        .set("over-days", "-1")
                        .set("smallest-group", "10")
                        .build())
                .hasMessageEndingWith("\"over-days\" is \"-1\"; expected a whole number, 0 to 999999");
    }

    @Test
    void saysWhichGroupsAreKnown() {
        assertThatThrownBy(() -> ofKind("trust-count")
                        .set("of", "remaining")
                        .by("cohort+planet")
                        .build())
                .hasMessage(
                        "metric \"m\": the kind \"trust-count\" is not broken down by \"planet\"; a group is one of the words"
                                + " known, or two of them joined by +. Known are: cohort, region, cluster,"
                                + " outgoing-supplier, incoming-supplier");
    }

    @Test
    void refusesGroupsWhereThereAreNone() {
        assertThatThrownBy(() -> ofKind("first-wave-exits").by("cohort").build())
                .hasMessage("metric \"m\": the kind \"first-wave-exits\" takes no groups");
    }

    private static AMetric overrun(String quantile) {
        return ofKind("first-wave-overrun").set("quantile", quantile);
    }

    @Test
    void namesThePercentileAfterItsFraction() {
        assertThat(ofKind("first-wave-overrun").set("quantile", "0.95").measure(AMonth.with()))
                .containsKey("m-p95");
    }
}
