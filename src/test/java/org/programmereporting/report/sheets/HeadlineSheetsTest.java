package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class HeadlineSheetsTest {
    private static List<Sheet.Tabular> sheets(AMonth month) {
        return new HeadlineSheets("Headlines").compose(new Composition(month.figures()));
    }

    @Test
    void givesEachFigureWithItsDeadlineAndItsRate() {
        AMonth month = aMonth().defining("trusts-remaining", "Trusts remaining", "trust-count", Map.of())
                .defining("responses", "Response rate", "responses", Map.of())
                .metric("trusts-remaining", 43, 44)
                .metric("trusts-remaining", "cohort", "harbour", 19, 20)
                .metric("days-to-deadline", "cohort", "harbour", 365, 395)
                .share("responses", "", "", 38, 43);
        assertThat(TableText.of(sheets(month).get(0))).isEqualTo("""
                Figure | Unit | Value | Previous | Change
                Trusts remaining | Trusts | 43 | 44 | -1
                Harbour contract: trusts remaining | Trusts | 19 | 20 | -1
                Harbour contract: deadline | Date | 2015-06-30 | [z] | [z]
                Harbour contract: days to the deadline | Days | 365 | 395 | -30
                Response rate, of 43 | Share; change in percentage points (pp) | 88.37% | [z] | [z]
                """);
    }

    @Test
    void showsTheOriginalDeadlineBesideOneThatMoved() {
        AMonth month = aMonth().movingDeadline("harbour", "2015-09-30")
                .metric("days-to-deadline", "cohort", "harbour", 457, 487);
        assertThat(TableText.of(sheets(month).get(0))).isEqualTo("""
                Figure | Unit | Value | Previous | Change
                Harbour contract: deadline | Date | 2015-09-30 | [z] | [z]
                Harbour contract: original deadline | Date | 2015-06-30 | [z] | [z]
                Harbour contract: days to the deadline | Days | 457 | 487 | -30
                """);
    }

    @Test
    void showsAMetricThatOnlyTheDefinitionKnows() {
        AMonth month = aMonth().defining("trusts-merged", "Trusts merged", "trust-count", Map.of())
                .metric("trusts-merged", 2, 1);
        assertThat(TableText.of(sheets(month).get(0))).contains("Trusts merged | Trusts | 2 | 1 | 1\n");
    }

    @Test
    void aMedianSaysOfHowManyTrustsItIsAndOneOfOneOrTwoIsNotGiven() {
        assertThat(contingency(40)).contains("Contingency (of 40 trusts) | Days | 72 | 105 | -33\n");
        assertThat(contingency(3)).contains("Contingency (of 3 trusts) | Days | 72 | 105 | -33\n");
        assertThat(contingency(2))
                .contains("Contingency (of 2 trusts): too few for a headline | Days | [z] | [z] | [z]\n");
        assertThat(contingency(1))
                .contains("Contingency (of 1 trust): too few for a headline | Days | [z] | [z] | [z]\n");
    }

    private static String contingency(long trusts) {
        return TableText.of(sheets(aMonth().defining("time-contingency", "Contingency", "time-contingency", Map.of())
                        .median("time-contingency", 72, trusts, 105))
                .get(0));
    }

    @Test
    void repeatsTheAnalystsWordsOrSaysThatThereAreNone() {
        assertThat(sheets(aMonth().commentary("Two left.", "None is late."))
                        .get(0)
                        .introduction())
                .containsSubsequence("Two left.", "None is late.");
        assertThat(sheets(aMonth()).get(0).introduction())
                .contains("The analyst has written no commentary for this period.");
    }

    @Test
    void showsHowTheTrustsOwnDatesStandToTheDeadlineByCohort() {
        AMonth month = aMonth().defining("forecast-late", "Forecast late", "deadline-state", Map.of())
                .defining("forecast-on-time", "Forecast on time", "deadline-state", Map.of())
                .metric("trusts-remaining", 3, 3)
                .metric("forecast-late", 2, 1)
                .metric("forecast-late", "cohort", "harbour", 2, 1)
                .metric("forecast-late", "cohort", "hills", 0, 0)
                .metric("forecast-on-time", 1, 2)
                .metric("forecast-on-time", "cohort", "harbour", 0, 1)
                .metric("forecast-on-time", "cohort", "hills", 1, 1);
        Sheet.Tabular sheet = sheets(month).get(1);
        assertThat(TableText.of(sheet)).isEqualTo("""
                Standing | Harbour contract | Hills contract | All cohorts | Previous | Change
                Forecast late | 2 | 0 | 2 | 1 | 1
                Forecast on time | 0 | 1 | 1 | 2 | -1
                """);
        assertThat(sheet.charts().get(0).title()).isEqualTo("1 of 3 remaining trusts forecasts an exit on time");
    }
}
