package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.StatusReturn;

class ReturnCheckerTest {
    @Test
    void aFaultlessReturnIsAccepted() {
        CheckedReturn checked = aReturn().check();
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.outcome()).isEqualTo(FileOutcome.ACCEPTED);
        assertThat(checked.trust()).contains(new OdsCode("ZA1"));
        assertThat(checked.answers().flatMap(answers -> answers.text("delivery_confidence")))
                .contains("green");
    }

    @Test
    void anImpossibleDateHoldsItsFieldAndTheRestCounts() {
        CheckedReturn checked = aReturn()
                .row("contracts", "service", "PACS", "forecast_exit", "31/06/2015")
                .check("ZA1-2014-06.xlsx");
        assertThat(checked.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ZA1-2014-06.xlsx, Contracts!I5 (Forecast exit): \"31/06/2015\" is not a date: June has"
                                + " 30 days. Enter a real date as DD/MM/YYYY.");
        assertThat(checked.outcome()).isEqualTo(FileOutcome.ACCEPTED_WITH_QUERIES);
        StatusReturn answers = checked.answers().orElseThrow();
        assertThat(answers.held()).containsExactly("contracts[PACS].forecast_exit");
        assertThat(answers.row("contracts", "PACS").orElseThrow().value("forecast_exit"))
                .isEmpty();
    }

    @Test
    void aNoteAloneLeavesAReturnAccepted() {
        assertThat(aReturn().with("ods_code", "za1").check().outcome()).isEqualTo(FileOutcome.ACCEPTED);
    }

    @Test
    void allFindingsComeAtOnce() {
        assertThat(aReturn()
                        .with("period", "2014-05")
                        .with("funding_approved", "perhaps")
                        .with("completed_by", "")
                        .findings())
                .containsExactly(
                        "hold required-missing Return!D10: Completed by is missing. Fill it in.",
                        "hold yes-no-unknown Return!D28: \"perhaps\" is not an answer here. Answer yes or no.",
                        "reject period-differs Return!D6: The return speaks of 2014-05, but came for 2014-06. Send the"
                                + " form of 2014-06, or have this one put to 2014-05.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        form_version | 2013.9      | reject form-version-unknown Return!D4: "2013.9" is not a version of the form; 2014.2 is the current one. Use the form that was issued for the month.
        form_version | 2014.1      | note form-version-older Return!D4: Version 2014.1 of the form was used; 2014.2 is the current one. Use the form that was issued for the month.
        programme    | other       | reject programme-differs Return!D5: The return is for "other", and this is "pacs-exit". Send it to its own programme.
        trust_name   | Beta NHS Trust | query name-differs Return!D8: ZA1 is "Alpha NHS Trust" in the register, not "Beta NHS Trust". Check that code and name belong together.
        trust_name   | Alpha Hospital | note name-differs Return!D8: ZA1 is "Alpha NHS Trust" in the register, not "Alpha Hospital". Check that code and name belong together.
        """)
    void identityIsComparedWithFolderAndRegister(String key, String value, String finding) {
        assertThat(aReturn().with(key, value).findings()).containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ZX9 | reject code-unknown Return!D7: "ZX9" is not in the register of trusts. Enter your trust's own ODS code.
        ZC3 | reject code-closed Return!D7: ZC3 was closed on 31/03/2014. Report under its successor's code, ZB2 (Beta NHS Foundation Trust).
        ZD4 | reject code-closed Return!D7: ZD4 was closed on 31/03/2014. Ask the centre under which code to report.
        ZE5 | reject code-closed Return!D7: ZE5 opens on 01/04/2015. Report under the code that holds the contracts until then.
        """)
    void theCodeMustBeOpenInTheRegister(String code, String finding) {
        assertThat(aReturn().with("ods_code", code).findings()).contains(finding);
    }

    @Test
    void aNameMayDifferInCaseSpacesAndSigns() {
        assertThat(aReturn().with("trust_name", "ALPHA  N.H.S. Trust").findings())
                .isEmpty();
    }

    @Test
    void withoutACodeTheFileNameNamesTheTrust() {
        CheckedReturn checked = aReturn().with("ods_code", "").check("sub/za1-june.xlsx");
        assertThat(checked.findings())
                .extracting(Finding::message)
                .containsExactly("ODS code is missing. Enter your trust's ODS code.");
        assertThat(checked.outcome()).isEqualTo(FileOutcome.REJECTED);
        assertThat(checked.answers()).isEmpty();
        assertThat(checked.trust()).contains(new OdsCode("ZA1"));
        assertThat(aReturn().with("ods_code", "").check("ZA1234.xlsx").trust()).isEmpty();
        assertThat(aReturn().with("ods_code", "").check("ZX9.xlsx").trust()).isEmpty();
    }

    @Test
    void aFormWithoutACodesPlaceIsRejected() {
        CheckedReturn checked = aReturn().without("ods_code").check();
        assertThat(checked.outcome()).isEqualTo(FileOutcome.REJECTED);
        assertThat(checked.findings()).extracting(Finding::code).containsExactly(FindingCode.CODE_MISSING);
    }

    @Test
    void whatTheReaderCouldNotReadIsUnreadable() {
        Finding reason = new Finding(
                FindingCode.FILE_ENCRYPTED, Severity.REJECT, Source.of("ZA1.xlsx"), "", "", "Remove the password.");
        CheckedReturn checked = new ReturnChecker(ExampleForm.FORM, ExampleReturn.REGISTER, List.of())
                .check(ExampleReturn.JUNE, "ZA1.xlsx", "", Optional.empty(), RawReturn.unreadable(reason));
        assertThat(checked.outcome()).isEqualTo(FileOutcome.UNREADABLE);
        assertThat(checked.findings()).containsExactly(reason);
        assertThat(checked.trust()).contains(new OdsCode("ZA1"));
    }

    @Test
    void aMissingSheetIsHeldAndTheRestCounts() {
        Finding missing = new Finding(
                FindingCode.SHEET_MISSING, Severity.HOLD, Source.of("ZA1.xlsx"), "", "Tasks", "Send the whole form.");
        CheckedReturn checked = aReturn()
                .observed(missing)
                .withoutTable("tasks")
                .without("consortium")
                .check();
        assertThat(checked.findings()).containsExactly(missing);
        assertThat(checked.answers().orElseThrow().held()).containsExactlyInAnyOrder("tasks", "consortium");
    }

    @Test
    void timeOfReceiptIsElseTheDayOfSignOff() {
        assertThat(aReturn().with("signed_off_on", day("2014-07-02")).check().received())
                .contains(LocalDateTime.of(2014, 7, 2, 0, 0));
        assertThat(aReturn().check().received()).isEmpty();
    }

    @Test
    void aSignOffOnADayOnWhichNoReturnOfTheMonthIsSignedDecidesNothing() {
        ExampleReturn mistyped = aReturn().with("signed_off_on", day("2018-07-03"));
        assertThat(mistyped.check().received()).isEmpty();
        assertThat(mistyped.findings())
                .containsExactly("query date-implausible Return!D15: A return for 2014-06 is not signed off on"
                        + " 03/07/2018. Enter the day of the sign-off with its year; of several returns this one counts"
                        + " as the first until then, where the centre did not note when it came.");
        assertThat(aReturn().with("signed_off_on", day("2014-12-30")).check().received())
                .isPresent();
        assertThat(aReturn().with("signed_off_on", day("2014-05-31")).check().received())
                .isEmpty();
    }

    @Test
    void aRefreshIsToldByTheFormsOwnWord() {
        assertThat(aReturn().with("submission", "Refresh").check().refresh()).isTrue();
        assertThat(aReturn().check().refresh()).isFalse();
    }

    @Test
    void aRowWithoutItsKeyIsToldAndKeepsWhatWasAccepted() {
        CheckedReturn checked =
                aReturn().row("contracts", "forecast_exit", day("2015-06-30")).check();
        assertThat(checked.findings())
                .extracting(Finding::toString)
                .containsExactly("ZA1-2014-06.xlsx, Contracts!A5 (Service): The row has answers but no Service, so it"
                        + " was not read. Choose PACS or RIS.");
        assertThat(checked.answers().orElseThrow().held())
                .containsExactlyInAnyOrder("contracts[PACS]", "contracts[RIS]");
    }

    @Test
    void twoRowsOfOneKeyHoldWhatDiffers() {
        CheckedReturn checked = aReturn()
                .row("contracts", "service", "PACS", "system", "Old", "forecast_exit", day("2015-06-30"))
                .row("contracts", "service", "PACS", "system", "Old", "forecast_exit", day("2015-07-31"))
                .check();
        assertThat(checked.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ZA1-2014-06.xlsx, Contracts!A6 (Service): \"PACS\" stands in two rows, here and at A5;"
                                + " where they differ, neither counts. Keep one row.");
        StatusReturn answers = checked.answers().orElseThrow();
        assertThat(answers.held()).containsExactly("contracts[PACS].forecast_exit");
        assertThat(answers.rows("contracts")).hasSize(1);
        assertThat(answers.row("contracts", "PACS").orElseThrow().text("system"))
                .contains("Old");
        assertThat(answers.row("contracts", "PACS").orElseThrow().date("forecast_exit"))
                .isEmpty();
    }

    @Test
    void requiredColumnsAreAskedInEveryFilledRowAndBlankRowsAreSkipped() {
        assertThat(aReturn().row("tasks").row("tasks", "task_id", "T1").findings())
                .containsExactly("hold required-missing Tasks!B6: Description is missing. Fill it in.");
    }

    @Test
    void anUnknownRowKeyIsTold() {
        assertThat(aReturn().row("milestones", "milestone", "party").findings())
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding)
                        .startsWith("hold choice-unknown Milestones!A5: \"party\" is not one of the choices. Choose"
                                + " exit-notice, "));
    }

    @Test
    void rulesSpeakAlsoOfARejectedReturn() {
        assertThat(aReturn()
                        .with("ods_code", "")
                        .with("studies_total", 10)
                        .under(
                                "part-not-above-whole",
                                Map.of("part", List.of("studies_migrated"), "whole", List.of("studies_total")))
                        .findings())
                .hasSize(2)
                .anySatisfy(finding -> assertThat(finding).startsWith("query part-above-whole Return!D34: "));
    }

    @Test
    void heldAnswersTakeWhatWasAcceptedBefore() {
        StatusReturn may = aReturn()
                .row("contracts", "service", "PACS", "forecast_exit", day("2015-06-30"))
                .row("contracts", "service", "RIS", "forecast_exit", day("2015-06-30"))
                .row("tasks", "task_id", "T1", "description", "Move")
                .check()
                .answers()
                .orElseThrow();
        StatusReturn june = aReturn()
                .row("contracts", "service", "PACS", "forecast_exit", "TBC")
                .row("contracts", "forecast_exit", day("2016-06-30"))
                .withoutTable("tasks")
                .check()
                .answers()
                .orElseThrow();
        StatusReturn filled = june.withHeldFrom(may);
        assertThat(filled.rows("contracts"))
                .extracting(row -> row.key() + " " + row.date("forecast_exit").orElseThrow())
                .containsExactly("PACS 2015-06-30", "RIS 2015-06-30");
        assertThat(filled.row("tasks", "T1")).isPresent();
    }
}
