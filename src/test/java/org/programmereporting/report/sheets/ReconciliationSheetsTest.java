package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class ReconciliationSheetsTest {
    private static List<Sheet.Tabular> sheets(AMonth month) {
        return new ReconciliationSheets("Reconciliation").compose(new Composition(month.figures()));
    }

    @Test
    void goesFromOpeningToClosingByCohort() {
        AMonth month = aMonth().metric("reconciliation-opening", 4)
                .metric("reconciliation-exited", 1)
                .metric("reconciliation-unexplained", 0)
                .metric("reconciliation", 3)
                .metric("reconciliation-opening", "cohort", "harbour", 4, 4)
                .metric("reconciliation-exited", "cohort", "harbour", 1, 0)
                .metric("reconciliation", "cohort", "harbour", 3, 4);
        assertThat(TableText.of(sheets(month).get(0))).isEqualTo("""
                Line | All cohorts | Harbour contract
                Opening | 4 | 4
                Revisions to the opening | [x] | [x]
                Joined | [x] | [x]
                Exited | 1 | 1
                Left without exit | [x] | [x]
                Net effect of mergers | [x] | [x]
                Transfers between cohorts | [x] | [x]
                Unexplained | 0 | [x]
                Closing | 3 | 3
                """);
    }

    @Test
    void namesTheTrustOfEachEvent() {
        AMonth month = aMonth().registering("ZA1", "harbour")
                .registering("ZA2", "harbour")
                .confirmingExit("ZA1", "2014-05-31")
                .confirmingExit("ZA2", "2014-06-12");
        assertThat(TableText.of(sheets(month).get(1))).isEqualTo("""
                Event | Day | Code | Trust | Cohort | Effect on remaining | What changed | Source of the event
                Exited | 2014-06-12 | ZA2 | Trust ZA2 | Harbour contract | -1 | Exited PACS, its last contract | exits.csv, line 2
                """);
    }

    @Test
    void saysThatNothingMoved() {
        assertThat(TableText.of(sheets(aMonth()).get(1)))
                .contains("\nNo movement: no trust joined, exited, left, merged or changed its cohort. | [z]");
    }
}
