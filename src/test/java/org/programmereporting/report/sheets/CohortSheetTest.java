package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class CohortSheetTest {
    private static Sheet.Tabular sheet(AMonth month) {
        month.defining("confidence", "Confidence", "confidence", Map.of("field", "delivery_confidence"));
        return compose(month);
    }

    private static Sheet.Tabular compose(AMonth month) {
        return new CohortSheet("Harbour 2015", "harbour")
                .compose(new Composition(month.figures()))
                .get(0);
    }

    @Test
    void hasNoColumnForWhatTheProgrammeDoesNotAskFor() {
        String heading = TableText.of(compose(aMonth().with(aTrust("ZA1").forecasting("2015-06-20"))))
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(heading).isEqualTo("""
                Code | Trust | Region | Status | By its own dates | Baseline exit | Forecast exit | Actual exit | Slippage (days) \
                | Contingency (days) | Milestones overdue | Return used""");
    }

    @Test
    void listsTheMostUrgentFirstAndTheExitedLast() {
        AMonth month = AskedMonth.aMonth()
                .with(
                        aTrust("ZA1").exited("2014-05-31"),
                        aTrust("ZA2")
                                .forecasting("2015-06-20")
                                .answering("procurement_stage", "requirements")
                                .answering("agreed_outgoing", "yes")
                                .answering("agreed_outgoing_on", LocalDate.parse("2014-06-02"))
                                .answering("agreed_incoming", "not applicable")
                                .answering("delivery_confidence", "amber")
                                .milestone("contract-award", "2014-05-01", Optional.empty())
                                .milestone("go-live", "2015-05-01", Optional.empty()),
                        aTrust("ZA3").forecasting("2015-08-29").lastAnsweringFor("2014-05"),
                        aTrust("ZA4").neverAnswering(),
                        aTrust("ZB1").inHills().forecasting("2016-01-31"));
        assertThat(TableText.of(sheet(month))).isEqualTo("""
                Code | Trust | Region | Status | By its own dates | Procurement stage | Baseline exit | Forecast exit | Actual exit | Slippage (days) \
                | Contingency (days) | Items in the last 8 weeks | Milestones overdue | Parties agreed | Confidence | Return used
                ZA4 | Trust ZA4 | East coast | Remaining | forecast-none | [x] | 2015-03-31 | [x] | [z] | [x] | [x] | [x] | [x] | [x] | [x] | [x]
                ZA3 | Trust ZA3 | East coast | Remaining | forecast-late | [x] | 2015-03-31 | 2015-08-29 | [z] | 151 | -60 | [x] | 0 | 0 of 2 | [x] \
                | May 2014, carried forward
                ZA2 | Trust ZA2 | East coast | Remaining | forecast-on-time | Requirements | 2015-03-31 | 2015-06-20 | [z] | 81 | 10 | 50% | 1 | 1 of 1 \
                | Amber | June 2014
                ZA1 | Trust ZA1 | East coast | Exited | [z] | [z] | 2015-03-31 | [z] | 2014-05-31 | -304 | [z] | [z] | [z] | [z] | [z] \
                | [z]
                """);
    }

    @Test
    void chartsTheRemainingTrustsAlone() {
        AMonth month = aMonth().with(
                        aTrust("ZA1").exited("2014-05-31"),
                        aTrust("ZA2").forecasting("2015-06-20"),
                        aTrust("ZA3").forecasting("2015-08-29"));
        assertThat(sheet(month).charts()).singleElement().satisfies(chart -> {
            assertThat(chart.title()).isEqualTo("1 of 2 remaining trusts forecasts an exit after the deadline");
            assertThat(chart.rows()).isEqualTo(2);
        });
    }

    @Test
    void saysThatTheCohortIsEmpty() {
        Sheet.Tabular empty = sheet(aMonth());
        assertThat(TableText.of(empty)).contains("\nNo trust is in this cohort. | [z] | [z]");
        assertThat(empty.charts()).isEmpty();
    }

    @Test
    void saysNothingOfSlippageAndConfidenceWhenTheReturnIsTooOld() {
        AMonth month = aMonth().with(aTrust("ZA1")
                .forecasting("2015-06-20")
                .answering("delivery_confidence", "green")
                .lastAnsweringFor("2014-02")
                .stale());
        assertThat(TableText.of(sheet(month)))
                .contains("| 2015-06-20 | [z] | [x] | 10 | 0 | [x] | February 2014, carried forward\n");
    }
}
