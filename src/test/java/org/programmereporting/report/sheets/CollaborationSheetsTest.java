package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class CollaborationSheetsTest {
    private static List<Sheet.Tabular> sheets(AMonth month) {
        return new CollaborationSheets("Collaboration").compose(new Composition(month.figures()));
    }

    @Test
    void namesWhoCouldJoinWhichConsortium() {
        AMonth month = AskedMonth.aMonth()
                .with(
                        aTrust("ZA1").answering("consortium", "Tideway").answering("procurement_stage", "requirements"),
                        aTrust("ZA2").answering("procurement_stage", "requirements"),
                        aTrust("ZA3").answering("procurement_stage", "contract awarded"),
                        aTrust("ZA4"),
                        aTrust("ZB1").inHills().answering("procurement_stage", "requirements"));
        assertThat(TableText.of(sheets(month).get(2))).isEqualTo("""
                Code | Trust | Cohort | Could join | Procurement stage | Deadline | Consortia that buy the same by the same deadline
                ZA2 | Trust ZA2 | Harbour contract | Yes | Requirements | 2015-06-30 | Tideway
                ZA4 | Trust ZA4 | Harbour contract | Not known, since its stage is not | [x] | 2015-06-30 | Tideway
                """);
    }

    @Test
    void chartsWhatMembersHaveCommittedAndSaysWhatIsRarest() {
        AMonth month = AskedMonth.aMonth()
                .metric("collaboration-shares-issues", 5, 5)
                .metric("collaboration-committed-money", 1, 2);
        Sheet.Tabular sheet = sheets(month).get(1);
        assertThat(TableText.of(sheet)).isEqualTo("""
                Question | Members that say yes | Members | Members that do not say | Yes, previous period | Change
                Shares issues | 5 | [z] | [x] | 5 | 0
                Committed money | 1 | [z] | [x] | 2 | -1
                """);
        assertThat(sheet.charts().get(0).title())
                .startsWith("The least common among members: committed money, at 1 trust");
    }
}
