package org.programmereporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AFinding.aFinding;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.Decision;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.TrustOutcome;

class AnnexLayoutTest {
    private static String sheet(AMonth month, String name) {
        return AnnexLayout.compose(month.figures()).sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .map(sheet -> TableText.of((Sheet.Tabular) sheet))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsFindingsByCodeThenPlace() {
        AMonth month = aMonth().expecting(
                        "ZA1",
                        TrustOutcome.ACCEPTED_WITH_QUERIES,
                        AFinding.at(Severity.QUERY, FindingCode.DATE_AS_TEXT, "Milestones", "C10", "31/6/15"),
                        AFinding.at(Severity.QUERY, FindingCode.DATE_AS_TEXT, "Milestones", "C9", ""),
                        AFinding.at(Severity.NOTE, FindingCode.CODE_TIDIED, "Return", "D7", "za1"));
        assertThat(sheet(month, "Findings")).isEqualTo("""
                Finding | Code | File | Sheet | Cell | Field | Severity | Message | Value
                code-tidied | ZA1 | ZA1.xlsx | Return | D7 | Field | note | Message of code-tidied. | za1
                date-as-text | ZA1 | ZA1.xlsx | Milestones | C9 | Field | query | Message of date-as-text. | [z]
                date-as-text | ZA1 | ZA1.xlsx | Milestones | C10 | Field | query | Message of date-as-text. | 31/6/15
                """);
    }

    @Test
    void chasesEachReasonWithEachContact() {
        AMonth month = aMonth().with(aTrust("ZA1"), aTrust("ZA2"), aTrust("ZA3"))
                .expecting("ZA2", TrustOutcome.MISSING)
                .expecting(
                        "ZA1",
                        TrustOutcome.ACCEPTED_WITH_QUERIES,
                        aFinding(Severity.QUERY, FindingCode.NAME_DIFFERS),
                        aFinding(Severity.HOLD, FindingCode.CHOICE_UNKNOWN),
                        aFinding(Severity.HOLD, FindingCode.DATE_IMPOSSIBLE))
                .expecting("ZA3", TrustOutcome.ACCEPTED)
                .contact("ZA1", "PACS manager", "P. Manager", "pacs@za1.example", "020 7946 0001");
        assertThat(sheet(month, "Chase list")).isEqualTo("""
                Code | Trust | Cohort | Contact's role | Contact | E-mail | Telephone | What for | Findings | Due
                ZA1 | Trust ZA1 | Harbour contract | PACS manager | P. Manager | pacs@za1.example | 020 7946 0001 | Held | 2 \
                | 2014-07-09
                ZA1 | Trust ZA1 | Harbour contract | PACS manager | P. Manager | pacs@za1.example | 020 7946 0001 | Query | 1 \
                | 2014-07-09
                ZA2 | Trust ZA2 | Harbour contract | [x] | [x] | [x] | [x] | Missing | [z] | 2014-07-09
                """);
    }

    @Test
    void leavesTheQueriesOfARejectedReturnToItsFindings() {
        AMonth month = aMonth().with(aTrust("ZA1"), aTrust("ZA2"))
                .expecting("ZA1", TrustOutcome.REJECTED, aFinding(Severity.QUERY, FindingCode.NAME_DIFFERS));
        assertThat(sheet(month, "Open queries")).contains("\nNo query is open. | [z]");
    }

    @Test
    void saysWhereEachValueStands() {
        AMonth month = aMonth().with(aTrust("ZA1")
                .answering("delivery_confidence", "green")
                .answering("tb_total", new BigDecimal("12.5"))
                .milestone("go-live", "2015-03-01", Optional.empty()));
        assertThat(sheet(month, "Sources")).isEqualTo("""
                Code | Trust | Table | Row | Field | Value | Return for | File | Sheet | Cell | Revised
                ZA1 | Trust ZA1 | [z] | [z] | Delivery confidence | green | June 2014 | ZA1.xlsx | Return | D20 | No
                ZA1 | Trust ZA1 | [z] | [z] | Volume, total (TB) | 12.5 | June 2014 | ZA1.xlsx | Return | D21 | No
                ZA1 | Trust ZA1 | Milestones | go-live | Milestone | go-live | June 2014 | ZA1.xlsx | Return | A5 | No
                ZA1 | Trust ZA1 | Milestones | go-live | Baseline | 2015-03-01 | June 2014 | ZA1.xlsx | Return | B5 | No
                """);
    }

    @Test
    void marksWhatTheCentreCorrectedAsRevisedWithItsLine() {
        AMonth month = aMonth().with(aTrust("ZA1").corrected("delivery_confidence", "red"))
                .correcting("ZA1");
        assertThat(sheet(month, "Sources")).isEqualTo("""
                Code | Trust | Table | Row | Field | Value | Return for | File | Sheet | Cell | Revised
                ZA1 | Trust ZA1 | [z] | [z] | Delivery confidence | red | June 2014 | reference/corrections.csv | [z] | line 2 | [r]
                """);
    }

    @Test
    void showsWhatIsAskedStillAskedDecidedAndWhatTheCentreMustMend() {
        AMonth month = aMonth().with(aTrust("ZA1"), aTrust("ZA2"))
                .expecting(
                        "ZA1",
                        TrustOutcome.ACCEPTED_WITH_QUERIES,
                        AFinding.at(Severity.QUERY, FindingCode.OUTSIDE_FORM, "Return", "D9", "x"))
                .expecting("ZA2", TrustOutcome.MISSING)
                .stillAsking("ZA2", aFinding(Severity.QUERY, FindingCode.NAME_DIFFERS))
                .deciding("ZA1", aFinding(Severity.NOTE, FindingCode.DATE_AMBIGUOUS), Decision.Verdict.ACCEPTED)
                .deciding("ZA1", aFinding(Severity.QUERY, FindingCode.NARRATIVE_MISSING), Decision.Verdict.UPHELD)
                .notFitting("ZA2", aFinding(Severity.QUERY, FindingCode.CORRECTION_WITHOUT_RETURN));
        assertThat(sheet(month, "Open queries")).isEqualTo("""
                Code | Trust | Return for | Field | Query | Value | Where | State
                ZA1 | Trust ZA1 | June 2014 | Field | Message of outside-form. | x | ZA1.xlsx, Return!D9 | Open
                ZA1 | Trust ZA1 | June 2014 | Field | Message of date-ambiguous. | value | ZA1.xlsx, Return!D20 | Accepted
                ZA1 | Trust ZA1 | June 2014 | Field | Message of narrative-missing. | value | ZA1.xlsx, Return!D20 | Upheld
                ZA2 | Trust ZA2 | May 2014 | Field | Message of name-differs. | value | ZA1.xlsx, Return!D20 | Open
                ZA2 | Trust ZA2 | June 2014 | Field | Message of correction-without-return. | value | ZA1.xlsx, Return!D20 \
                | For the centre to mend
                """);
        assertThat(Chase.list(month.figures()))
                .extracting(chase -> chase.trust() + " " + chase.reason() + " "
                        + chase.findings().map(String::valueOf).orElse(""))
                .containsExactly("ZA1 query 1", "ZA1 upheld 1", "ZA2 missing ", "ZA2 query 1");
    }

    @Test
    void withholdsNothingFromTheAnalyst() {
        AMonth month = aMonth().metric("trusts-remaining", 43, 43)
                .metric("trusts-remaining", "outgoing-supplier", "orion", 2, 5)
                .metric("trusts-remaining", "incoming-supplier", "not-yet-known", 41, 40)
                .defining("agreed", "Agreed", "cut-over-agreed", Map.of())
                .metric("agreed-parties-2", "incoming-supplier", "orion", 1, 0);
        assertThat(sheet(month, "Suppliers")).isEqualTo("""
                Figure | Breakdown | Category | Unit | Value | Previous | Change
                trusts-remaining | Outgoing supplier | Orion | Trusts | 2 | 5 | -3
                trusts-remaining | Incoming supplier | Not yet known | Trusts | 41 | 40 | 1
                Agreed: parties 2 | Incoming supplier | Orion | Trusts | 1 | 0 | 1
                """);
    }
}
