package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AFinding.aFinding;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.TrustOutcome;

class ReturnsSheetsTest {
    private static List<Sheet.Tabular> sheets(AMonth month) {
        return new ReturnsSheets("Returns").compose(new Composition(month.figures()));
    }

    @Test
    void countsTheAnswersAndWritesSmallSharesAsCounts() {
        AMonth month = aMonth().metric("responses-expected", 43)
                .metric("responses-accepted", 30)
                .metric("responses-queries", 8)
                .metric("responses-rejected", 2)
                .metric("responses-unreadable", 1)
                .metric("responses-missing", 2)
                .metric("responses-late", 3)
                .metric("responses-late-unknown", 1)
                .metric("responses-carried-forward", 5)
                .share("responses", "", "", 38, 43)
                .metric("responses-expected", "cohort", "harbour", 19, 19)
                .share("responses", "cohort", "harbour", 17, 19);
        assertThat(TableText.of(sheets(month).get(0))).isEqualTo("""
                Cohort | Expected | Accepted | Accepted with queries | Rejected | Unreadable | Missing | Late | Not known whether late | Carried forward \
                | Response rate
                All cohorts | 43 | 30 | 8 | 2 | 1 | 2 | 3 | 1 | 5 | 88.37%
                Harbour contract | 19 | [x] | [x] | [x] | [x] | [x] | [x] | [x] | [x] | 17 of 19
                """);
    }

    @Test
    void saysWhyAReturnDoesNotCountAndWhatDoes() {
        AMonth month = aMonth().with(
                        aTrust("ZA1").lastAnsweringFor("2014-05"), aTrust("ZA2").neverAnswering())
                .expecting(
                        "ZA1",
                        TrustOutcome.REJECTED,
                        aFinding(Severity.NOTE, FindingCode.CODE_TIDIED),
                        aFinding(Severity.REJECT, FindingCode.PERIOD_DIFFERS))
                .expecting("ZA2", TrustOutcome.MISSING)
                .expecting("ZA3", TrustOutcome.ACCEPTED);
        assertThat(TableText.of(sheets(month).get(1))).isEqualTo("""
                Code | Trust | Cohort | Return | Reason | What counts instead
                ZA1 | Trust ZA1 | Harbour contract | Rejected | Field: Message of period-differs. | Its return for May 2014
                ZA2 | Trust ZA2 | Harbour contract | Missing | No return was received. | No earlier return; the register alone
                """);
    }

    @Test
    void saysThatEveryReturnCounts() {
        assertThat(TableText.of(
                        sheets(aMonth().expecting("ZA1", TrustOutcome.ACCEPTED)).get(1)))
                .contains("\nNo trust's return is missing, rejected or unreadable. | [z]");
    }
}
