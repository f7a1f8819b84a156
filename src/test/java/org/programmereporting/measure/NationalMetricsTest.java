package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NationalMetricsTest {
    private static final Metric REMAINING =
            ofKind("trust-count").set("of", "remaining").by("incoming-supplier").build();
    private static final Metric SLIPPAGE = ofKind("slippage")
            .set("over-days", "28")
            .set("quantile", "0.8")
            .set("smallest-group", "1")
            .build();

    @Test
    void comparesWithTheSameFigureOfTheMonthBefore() {
        MonthView now = AMonth.with(aTrust("ZA1")).build();
        MonthView before =
                AMonth.aMonth().at("2014-05", aTrust("ZA1"), aTrust("ZA2")).build();
        assertThat(previousAndChange(REMAINING, now, Optional.of(before), "m")).containsExactly("2", "-1");
    }

    @Test
    void knowsNoPreviousFigureWithoutAMonthBefore() {
        assertThat(previousAndChange(REMAINING, AMonth.with(aTrust("ZA1")).build(), Optional.empty(), "m"))
                .containsExactly("[x]", "[x]");
    }

    @Test
    void hasNoChangeAgainstWhatDidNotApplyAndKnowsNoneAgainstWhatIsUnknown() {
        MonthView now = AMonth.with(aTrust("ZA1").holding("PACS", "2015-01-31", "2015-02-10"))
                .build();
        MonthView nobody = AMonth.aMonth().at("2014-05").build();
        MonthView unknown = AMonth.aMonth().at("2014-05", aTrust("ZA1")).build();
        assertThat(previousAndChange(SLIPPAGE, now, Optional.of(nobody), "m")).containsExactly("[z]", "[z]");
        assertThat(previousAndChange(SLIPPAGE, now, Optional.of(unknown), "m")).containsExactly("[x]", "[x]");
    }

    @Test
    void aGroupThatNobodyWasInCountedNoneThen() {
        Metric consortia = ofKind("collaboration")
                .set("consortium-field", "consortium")
                .set("shared", "shares_issues")
                .set("committed", "committed_money")
                .set("stage-field", "procurement_stage")
                .set("stages", "requirements, contract awarded")
                .set("before", "contract awarded")
                .by("consortium")
                .build();
        MonthView now = AMonth.with(
                        aTrust("ZA1").saying(aReturn("ZA1", "2014-06").answering("consortium", "Wash")))
                .build();
        MonthView alone = AMonth.aMonth()
                .at("2014-05", aTrust("ZA1").saying(aReturn("ZA1", "2014-05").answering("consortium", "")))
                .build();
        NationalMetrics compared = NationalMetrics.of(List.of(consortia), now, Optional.of(alone));
        MetricValue wash = compared.find("m", "consortium", "Wash").orElseThrow();
        assertThat(List.of(AMetric.text(wash.previous()), AMetric.text(wash.change())))
                .containsExactly("0", "1");
        MetricValue shares =
                compared.find("m-shares-issues", "consortium", "Wash").orElseThrow();
        assertThat(AMetric.text(shares.previous())).isEqualTo("[z]");
        NationalMetrics first = NationalMetrics.of(List.of(consortia), now, Optional.empty());
        assertThat(AMetric.text(
                        first.find("m", "consortium", "Wash").orElseThrow().previous()))
                .isEqualTo("[x]");
    }

    @Test
    void howManyWereNotKnownIsWhatTheMonthBeforeWouldSayItself() {
        Metric funded = ofKind("funding-approved")
                .set("field", "funding_approved")
                .set("stage-field", "procurement_stage")
                .set("stages", "requirements, contract awarded")
                .build();
        MonthView now = AMonth.with(
                        aTrust("ZA1").saying(aReturn("ZA1", "2014-06").answering("funding_approved", "yes")),
                        aTrust("ZA2"))
                .build();
        MonthView unasked = AMonth.aMonth()
                .at("2014-05", aTrust("ZA1").saying(aReturn("ZA1", "2014-05")), aTrust("ZA2"))
                .build();
        assertThat(previousAndChange(funded, now, Optional.of(unasked), "m-unknown"))
                .containsExactly("2", "-1");
        assertThat(previousAndChange(funded, now, Optional.of(now), "m-unknown"))
                .containsExactly("1", "0");
    }

    @Test
    void givesAdoptionNoPreviousFigureAndNoChange() {
        Metric adoption = ofKind("adoption").set("pick", "latest").build();
        MonthView month =
                AMonth.with().knowing(aReference().adoption("2014-06-30", 128)).build();
        assertThat(previousAndChange(adoption, month, Optional.of(month), "m")).containsExactly("[z]", "[z]");
    }

    @Test
    void keepsTheOrderOfTheDefinition() {
        MonthView month = AMonth.with(aTrust("ZA1")).build();
        assertThat(NationalMetrics.of(List.of(SLIPPAGE, REMAINING), month, Optional.empty())
                        .values())
                .extracting(MetricValue::metric)
                .containsExactly("m", "m-p80", "m-min", "m-max", "m-over-28", "m-unknown", "m-exited", "m", "m");
    }

    private static List<String> previousAndChange(Metric metric, MonthView now, Optional<MonthView> before, String id) {
        MetricValue value =
                NationalMetrics.of(List.of(metric), now, before).find(id).orElseThrow();
        return List.of(AMetric.text(value.previous()), AMetric.text(value.change()));
    }
}
