package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class ProcurementSheetsTest {
    private static List<Sheet.Tabular> sheets(AMonth month) {
        return new ProcurementSheets("Procurement").compose(new Composition(month.figures()));
    }

    @Test
    void listsWhoHasNotAwardedTheContractTheNearestDeadlineFirst() {
        AMonth month = AskedMonth.aMonth()
                .with(
                        aTrust("ZA1").answering("procurement_stage", "contract awarded"),
                        aTrust("ZA2").answering("procurement_stage", "preferred supplier"),
                        aTrust("ZA3")
                                .answering("procurement_stage", "requirements")
                                .answering("funding_approved", "no"),
                        aTrust("ZB1").inHills().answering("procurement_stage", "cannot disclose"));
        assertThat(TableText.of(sheets(month).get(1))).isEqualTo("""
                Code | Trust | Cohort | Stage | Funding approved | Deadline | Days to the deadline | Deadline near
                ZA3 | Trust ZA3 | Harbour contract | Requirements | No | 2015-06-30 | 365 | Yes
                ZA2 | Trust ZA2 | Harbour contract | Preferred supplier | [x] | 2015-06-30 | 365 | Yes
                ZB1 | Trust ZB1 | Hills contract | [x] | [x] | 2016-06-30 | 731 | [x]
                """);
    }

    @Test
    void theChartsTitleNamesTheStagesAtWhichMostTrustsAre() {
        assertThat(title(AskedMonth.aMonth()
                        .metric("trusts-remaining", 5)
                        .metric("procurement-stage", "stage", "requirements", 2, 2)
                        .metric("procurement-stage", "stage", "contract awarded", 3, 2)))
                .isEqualTo("3 of 5 remaining trusts are at the commonest stage, contract awarded");
        assertThat(title(AskedMonth.aMonth()
                        .metric("trusts-remaining", 4)
                        .metric("procurement-stage", "stage", "requirements", 2, 2)
                        .metric("procurement-stage", "stage", "contract awarded", 2, 2)))
                .isEqualTo("2 of 4 remaining trusts are at each of the stages requirements and contract awarded");
        assertThat(title(AskedMonth.aMonth()
                        .metric("trusts-remaining", 1)
                        .metric("procurement-stage", "stage", "requirements", 0, 2)))
                .isEqualTo("Remaining trusts by the stage of their procurement");
    }

    private static String title(AMonth month) {
        return sheets(month.metric("trusts-remaining", "cohort", "harbour", 3, 3)
                        .metric("procurement-stage", "cohort+stage", "harbour+requirements", 3, 2))
                .get(0)
                .charts()
                .get(0)
                .title();
    }

    @Test
    void showsEachStageWithItsFunding() {
        AMonth month = AskedMonth.aMonth()
                .metric("trusts-remaining", "cohort", "harbour", 3, 3)
                .metric("procurement-stage", "stage", "requirements", 3, 2)
                .metric("procurement-stage", "cohort+stage", "harbour+requirements", 3, 2)
                .metric("funding-approved", "stage", "requirements", 1, 1)
                .metric("funding-approved-unknown", "stage", "requirements", 2, 1);
        assertThat(TableText.of(sheets(month).get(0))).isEqualTo("""
                Stage | Harbour contract | All cohorts | Previous | Change | Funding approved | Funding not known
                Requirements | 3 | 3 | 2 | 1 | 1 | 2
                """);
    }
}
