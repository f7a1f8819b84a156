package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class EndLoadingSheetsTest {
    @Test
    void putsTheBandsOfWeeksBesideEachOtherByCohort() {
        AMonth month = aMonth().metric("trusts-remaining", "cohort", "hills", 24, 24)
                .metric("trusts-remaining", "cohort", "harbour", 0, 0)
                .defining(
                        "end-loading-8",
                        "Last 8 weeks",
                        "end-loading",
                        Map.of(
                                "against",
                                "planned-exit",
                                "weeks",
                                "8",
                                "limit",
                                "0.5",
                                "up-to",
                                "go-live",
                                "milestone-finish",
                                "baseline",
                                "task-finish",
                                "planned_finish"))
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
}
