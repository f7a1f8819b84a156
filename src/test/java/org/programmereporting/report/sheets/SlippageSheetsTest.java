package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class SlippageSheetsTest {
    private static List<Sheet.Tabular> sheets(AMonth month) {
        return new SlippageSheets("Slippage").compose(new Composition(month.figures()));
    }

    private static AMonth moved() {
        return aMonth().with(
                        aTrust("ZA1").forecasting("2015-05-10"),
                        aTrust("ZA2").forecasting("2015-03-31"),
                        aTrust("ZA3").forecasting("2015-08-01").lastAnsweringFor("2014-05"),
                        aTrust("ZA4").exited("2014-05-31"))
                .withInMay(
                        aTrust("ZA1").forecasting("2015-04-30").lastAnsweringFor("2014-05"),
                        aTrust("ZA2").forecasting("2015-03-31").lastAnsweringFor("2014-05"),
                        aTrust("ZA3").forecasting("2015-08-01").lastAnsweringFor("2014-05"));
    }

    @Test
    void readsThresholdAndPercentileFromTheDefinition() {
        AMonth month = aMonth().defining(
                        "slippage", "Slippage", "slippage", Map.of("over-days", "14", "quantile", "0.9"))
                .metric("slippage", 68, 49)
                .metric("slippage-p90", 112, 100)
                .metric("slippage-max", 203, 200)
                .share("slippage-over-14", "", "", 7, 19);
        Sheet.Tabular sheet = sheets(month).get(0);
        assertThat(TableText.of(sheet)).isEqualTo("""
                Cohort | Median (days) | Median, previous period | Change in median | P90 (days) | Minimum (days) | Maximum (days) \
                | Share over 14 days | Slippage not known | Moved later | Moved earlier | Unchanged | Not comparable \
                | Exited since the first wave, median (days)
                All cohorts | 68 | 49 | 19 | 112 | [x] | 203 | 7 of 19 | [x] | [x] | [x] | [x] | [x] | [x]
                """);
        assertThat(sheet.charts().get(0).title()).isEqualTo("The median slippage in days rises to 68, from 49");
    }

    @Test
    void saysWhoseDateMovedByTheReturnsOfBothPeriods() {
        assertThat(TableText.of(sheets(moved()).get(1))).isEqualTo("""
                Code | Trust | Cohort | Baseline exit | Forecast, previous period | Forecast now | Moved this period (days) \
                | Times moved later | Times moved earlier | Slippage (days) | Slippage against the current baseline (days)
                ZA3 | Trust ZA3 | Harbour contract | 2015-03-31 | 2015-08-01 | 2015-08-01 | [x] | 0 | 0 | 123 | [z]
                ZA1 | Trust ZA1 | Harbour contract | 2015-03-31 | 2015-04-30 | 2015-05-10 | 10 | 1 | 0 | 40 | [z]
                ZA2 | Trust ZA2 | Harbour contract | 2015-03-31 | 2015-03-31 | 2015-03-31 | 0 | 0 | 0 | 0 | [z]
                """);
    }

    @Test
    void tracesTheForecastsOfTheTrustsThatMoved() {
        assertThat(TableText.of(sheets(moved()).get(2))).isEqualTo("""
                Code | Trust | Deadline | May 2014 | June 2014
                ZA1 | Trust ZA1 | 2015-06-30 | 2015-04-30 | 2015-05-10
                """);
    }
}
