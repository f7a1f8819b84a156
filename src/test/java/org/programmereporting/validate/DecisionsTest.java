package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ACentre.MAY;
import static org.programmereporting.validate.ACentre.aCentre;
import static org.programmereporting.validate.ACentre.inMay;
import static org.programmereporting.validate.ExampleReturn.JUNE;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Decision.Verdict;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.FindingCode;

/** What the centre decides about queries, and which of them stay open from month to month. */
class DecisionsTest {
    @Test
    void anAcceptedQueryIsANoteThatSaysByWhomAndWhy() {
        CheckedReturn june = aCentre()
                .received(otherName())
                .deciding(JUNE, FindingCode.NAME_DIFFERS, "Return!D8", "", Verdict.ACCEPTED)
                .june();
        assertThat(june.outcome()).isEqualTo(FileOutcome.ACCEPTED);
        assertThat(june.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity().id()).isEqualTo("note");
            assertThat(finding.message())
                    .endsWith("belong together. Accepted by the exit lead: confirmed by telephone.");
        });
    }

    @Test
    void anUpheldQueryStaysAQueryAndSaysSo() {
        CheckedReturn june = aCentre()
                .received(otherName())
                .deciding(JUNE, FindingCode.NAME_DIFFERS, "", "Trust name", Verdict.UPHELD)
                .june();
        assertThat(june.outcome()).isEqualTo(FileOutcome.ACCEPTED_WITH_QUERIES);
        assertThat(june.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity().id()).isEqualTo("query");
            assertThat(finding.message()).endsWith("Upheld by the exit lead: confirmed by telephone.");
        });
    }

    @Test
    void theLastDecisionCounts() {
        ACentre centre = aCentre()
                .received(otherName())
                .deciding(JUNE, FindingCode.NAME_DIFFERS, "Return!D8", "", Verdict.UPHELD)
                .deciding(JUNE, FindingCode.NAME_DIFFERS, "Return!D8", "", Verdict.ACCEPTED);
        assertThat(centre.june().outcome()).isEqualTo(FileOutcome.ACCEPTED);
        assertThat(centre.lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2014-06,Return!D9,''", "2014-06,'',Role", "2014-06,'',''", "2014-05,Return!D8,''"})
    void aDecisionThatMeetsNoQueryIsAFindingAboutItsLine(String period, String cell, String field) {
        ACentre centre = aCentre()
                .received(otherName())
                .deciding(
                        period.equals("2014-05") ? MAY : JUNE, FindingCode.NAME_DIFFERS, cell, field, Verdict.ACCEPTED);
        assertThat(centre.lines())
                .containsExactly(
                        "reference/decisions.csv, line 2 decision-without-finding The return of ZA1 for " + period
                                + " has no query name-differs there, so nothing was decided. Correct the line by the sheet Findings"
                                + " of the annex, or delete it when the query is gone.");
        assertThat(centre.june().outcome()).isEqualTo(FileOutcome.ACCEPTED_WITH_QUERIES);
    }

    @Test
    void aHeldAnswerIsNoQueryToDecide() {
        ACentre centre = aCentre()
                .received(aReturn().with("measured_on", "31/06/2014").check())
                .deciding(JUNE, FindingCode.DATE_IMPOSSIBLE, "Return!D32", "", Verdict.ACCEPTED);
        assertThat(centre.lines()).hasSize(1);
        assertThat(centre.june().findings().get(0).severity().id()).isEqualTo("hold");
    }

    @Test
    void aQueryStaysOpenUntilTheNextReturnOfTheTrust() {
        CheckedReturn may = inMay(otherName());
        assertThat(aCentre().received(may).queries()).containsExactly("2014-05 name-differs");
        assertThat(aCentre().received(may, aReturn().check()).queries()).isEmpty();
        assertThat(aCentre().received(may, otherName()).queries()).containsExactly("2014-06 name-differs");
    }

    @Test
    void aRejectedReturnAnswersNothing() {
        assertThat(aCentre()
                        .received(
                                inMay(otherName()),
                                aReturn().with("form_version", "1").check())
                        .queries())
                .containsExactly("2014-05 name-differs");
    }

    @Test
    void aQueryThatCameOfComparingReturnsStaysOpenUntilTheAnswerChanges() {
        CheckedReturn may = inMay(exited("2014-05-20"));
        assertThat(aCentre().received(may, exited("2014-05-20")).queries()).containsExactly("2014-06 exit-unconfirmed");
        assertThat(aCentre().received(may, aReturn().check()).queries()).isEmpty();
    }

    @Test
    void anAcceptedQueryIsShownInItsMonthAndCarriedNoFurther() {
        assertThat(aCentre()
                        .received(otherName())
                        .deciding(JUNE, FindingCode.NAME_DIFFERS, "Return!D8", "", Verdict.ACCEPTED)
                        .queries())
                .containsExactly("2014-06 name-differs accepted");
        assertThat(aCentre()
                        .received(inMay(otherName()))
                        .deciding(MAY, FindingCode.NAME_DIFFERS, "Return!D8", "", Verdict.ACCEPTED)
                        .queries())
                .isEmpty();
        assertThat(aCentre()
                        .received(inMay(otherName()))
                        .deciding(MAY, FindingCode.NAME_DIFFERS, "Return!D8", "", Verdict.UPHELD)
                        .queries())
                .containsExactly("2014-05 name-differs upheld");
    }

    private static CheckedReturn otherName() {
        return aReturn().with("trust_name", "Another name").check();
    }

    private static CheckedReturn exited(String day) {
        return aReturn()
                .row("contracts", "service", "PACS", "forecast_exit", day(day), "actual_exit", day(day))
                .check();
    }
}
