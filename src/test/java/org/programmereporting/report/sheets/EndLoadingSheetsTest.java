package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class EndLoadingSheetsTest {
    @Test
    void putsTheBandsOfWeeksBesideEachOtherByCohort() {
        AMonth month = AskedMonth.aMonth()
                .metric("trusts-remaining", "cohort", "hills", 24, 24)
                .metric("trusts-remaining", "cohort", "harbour", 0, 0)
                .share("end-loading-8", "", "", 30, 40)
                .share("end-loading-8", "cohort", "harbour", 1, 4)
                .share("end-loading-8", "cohort", "hills", 1, 4)
                .metric("end-loading-8-at-least-50", 21, 20)
                .metric("end-loading-8-no-plan", 2, 2);
        List<Sheet.Tabular> sheets =
                new EndLoadingSheets("End-loading", Optional.empty()).compose(new Composition(month.figures()));
        assertThat(TableText.of(sheets.get(0)).lines().skip(1))
                .containsExactly(
                        "All cohorts | 75% | [z] | 21 | [x] | 2", "Hills contract | 1 of 4 | [z] | [x] | [x] | [x]");
        assertThat(sheets.get(1).name()).isEqualTo("End-loading by deadline");
    }

    /** Of two items, one or both in the last eight weeks before 31 March 2015. */
    @Test
    void countsTrustsByTheShareAtTheEndAndNamesTheItems() {
        AMonth month = AskedMonth.aMonth()
                .metric("trusts-remaining", "cohort", "harbour", 2, 2)
                .with(
                        aTrust("ZA1")
                                .milestone("contract-award", "2014-05-01", Optional.empty())
                                .milestone("go-live", "2015-03-01", Optional.empty()),
                        aTrust("ZA2")
                                .milestone("contract-award", "2015-02-15", Optional.empty())
                                .milestone("go-live", "2015-03-01", Optional.empty()));
        List<Sheet.Tabular> sheets = new EndLoadingSheets("End-loading", Optional.of("end-loading-8"))
                .compose(new Composition(month.figures()));
        assertThat(TableText.of(sheets.get(2)).lines().filter(line -> !line.endsWith("| 0 | 0")))
                .containsExactly(
                        "Share of items at the end | Harbour contract | All cohorts",
                        "50% to under 60% | 1 | 1",
                        "90% to 100% | 1 | 1");
        assertThat(TableText.of(sheets.get(3)).lines().skip(1))
                .containsExactly(
                        "ZA2 | Trust ZA2 | Harbour contract | 2015-03-31 | 100% | 2 | 2 | Contract award and Go-live",
                        "ZA1 | Trust ZA1 | Harbour contract | 2015-03-31 | 50% | 1 | 2 | Go-live");
        assertThat(TableText.of(sheets.get(4)).lines().skip(1))
                .containsExactly("Contract award | 1 | 2", "Go-live | 2 | 2");
    }
}
