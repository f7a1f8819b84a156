package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReference.aReference;
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
