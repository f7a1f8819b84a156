package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ACentre.MAY;
import static org.programmereporting.validate.ACentre.aCentre;
import static org.programmereporting.validate.ACentre.inMay;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FieldPath;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.SourcedValue;

/** The centre's corrections of returns that count. */
class CorrectionsTest {
    private static final String FORECAST = "contracts[PACS].forecast_exit";

    @Test
    void putsTheNewValueOverTheOldWithItsLineAsTheSource() {
        CheckedReturn june = aCentre()
                .received(aReturn().check())
                .correcting("tb_migrated", "1.5", "2.5")
                .june();
        SourcedValue value = june.answers().orElseThrow().value("tb_migrated").orElseThrow();
        assertThat(value.value()).hasToString("2.5");
        assertThat(value.source()).hasToString("reference/corrections.csv, line 2");
        assertThat(june.outcome()).isEqualTo(FileOutcome.ACCEPTED);
        assertThat(june.findings())
                .extracting(finding ->
                        finding.severity().id() + " " + finding.code().id() + " " + finding)
                .containsExactly(
                        "note corrected ZA1-2014-06.xlsx, Return!D37 (Volume migrated (TB)): The centre corrected Volume"
                                + " migrated (TB), \"1.5\", to \"2.5\", as told by the PACS manager: mistyped. See"
                                + " reference/corrections.csv, line 2.");
    }

    @Test
    void correctsACellOfATableByItsRow() {
        CheckedReturn june = aCentre()
                .received(aReturn()
                        .row("contracts", "service", "PACS", "forecast_exit", day("2015-03-31"))
                        .row("contracts", "service", "RIS", "forecast_exit", day("2015-04-30"))
                        .check())
                .correcting(FORECAST, "2015-03-31", "31/05/2015")
                .june();
        assertThat(forecasts(june)).containsExactly("2015-05-31", "2015-04-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tb_migrated | 1.50 | 2",
                "tb_migrated | 1.5 | 2",
                "measured_on | 30/06/2014 | 29/06/2014",
                "measured_on | 2014-06-30 | 2014-06-29",
                "funding_approved | Yes | no",
                "delivery_confidence | Green | amber",
            })
    void knowsTheOldValueInWhateverWayItIsWritten(String field, String old, String now) {
        assertThat(aCentre()
                        .received(aReturn().check())
                        .correcting(field, old, now)
                        .lines())
                .isEmpty();
    }

    @Test
    void fillsWhatHadNoValueAndTakesAwayWhatShouldHaveNone() {
        CheckedReturn june = aCentre()
                .received(aReturn().with("tb_total", 12).check())
                .correcting("studies_total", "", "400")
                .correcting("tb_total", "12", "")
                .june();
        assertThat(june.answers().orElseThrow().number("studies_total")).hasToString("Optional[400]");
        assertThat(june.answers().orElseThrow().value("tb_total")).isEmpty();
        assertThat(june.findings().get(0).source()).hasToString("ZA1-2014-06.xlsx");
    }

    @Test
    void appliesLineByLineSoThatALaterOneCorrectsAnEarlierOne() {
        ACentre centre = aCentre()
                .received(aReturn().check())
                .correcting("tb_migrated", "1.5", "2.5")
                .correcting("tb_migrated", "2.5", "3.5");
        assertThat(centre.june().answers().orElseThrow().number("tb_migrated")).hasToString("Optional[3.5]");
        assertThat(centre.lines()).isEmpty();
    }

    @Test
    void refusesALineWhoseOldValueDoesNotStand() {
        ACentre centre = aCentre().received(aReturn().check()).correcting("tb_migrated", "1.4", "2.5");
        assertThat(centre.june().answers().orElseThrow().number("tb_migrated")).hasToString("Optional[1.5]");
        assertThat(centre.june().findings()).isEmpty();
        assertThat(centre.lines())
                .containsExactly(
                        "reference/corrections.csv, line 2 correction-refused \"1.5\" stands there, not \"1.4\", so"
                                + " nothing was corrected. Check the return, and enter what stands as \"old\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tb_migrated | 1.5 | 501 | 501 is not between 0 and 500.",
                "tb_migrated | 1.5 | a lot | \"a lot\" is not a number.",
                "measured_on | 2014-06-30 | 31/06/2014 | June has 30 days",
                "delivery_confidence | green | blue | Choose green, amber-green,",
                "delivery_confidence | green | '' | Delivery confidence is missing.",
                "tb_total | 3 | 4 | No value stands there, not \"3\"",
                "contracts[PACS].forecast_exit | '' | 2015-06-30 | The return has no row \"PACS\" in contracts",
            })
    void refusesWhatATrustCouldNotAnswer(String field, String old, String now, String words) {
        assertThat(aCentre()
                        .received(aReturn().check())
                        .correcting(field, old, now)
                        .lines())
                .singleElement()
                .asString()
                .startsWith("reference/corrections.csv, line 2 correction-refused ")
                .contains(words);
    }

    @Test
    void saysSoWhenNoReturnOfTheTrustCounts() {
        assertThat(aCentre()
                        .received(aReturn().check())
                        .correcting("ZB2", ExampleReturn.JUNE, "tb_total", "", "4")
                        .lines())
                .containsExactly(
                        "reference/corrections.csv, line 2 correction-without-return No return of ZB2 for 2014-06 counts,"
                                + " so there is nothing to correct. Correct the trust or the period, or delete the line.");
    }

    @Test
    void correctsOnlyTheVersionThatCounts() {
        Settled settled = aCentre()
                .received(
                        aReturn().check("a.xlsx"),
                        aReturn()
                                .with("submission", "refresh")
                                .with("tb_migrated", 1.6)
                                .check("b.xlsx"))
                .correcting("tb_migrated", "1.6", "2")
                .settled();
        assertThat(settled.lines()).isEmpty();
        assertThat(settled.files().get(ExampleReturn.JUNE))
                .extracting(file -> file.file() + " " + file.findings().size())
                .containsExactly("a.xlsx 0", "b.xlsx 1");
    }

    @Test
    void aHeldAnswerStandsAsInTheReturnBeforeAndIsHeldNoLonger() {
        ACentre centre = aCentre()
                .received(
                        inMay(aReturn()
                                .row("contracts", "service", "PACS", "forecast_exit", day("2015-03-31"))
                                .row("contracts", "service", "RIS", "forecast_exit", day("2015-03-31"))
                                .check()),
                        aReturn()
                                .row("contracts", "service", "PACS", "forecast_exit", "31/06/2015")
                                .row("contracts", "service", "RIS", "forecast_exit", "TBC")
                                .check())
                .correcting(FORECAST, "2015-03-31", "2015-06-30");
        assertThat(centre.lines()).isEmpty();
        CheckedReturn june = centre.june();
        assertThat(forecasts(june)).containsExactly("2015-06-30", "2015-03-31");
        assertThat(june.answers().orElseThrow().held()).containsExactly("contracts[RIS].forecast_exit");
        assertThat(june.findings())
                .extracting(finding ->
                        finding.severity().id() + " " + finding.source().place())
                .containsExactly("note Contracts!I5", "hold Contracts!I6", "note Contracts!I5");
    }

    @Test
    void aReturnWithNothingLeftToAskIsAccepted() {
        CheckedReturn june = aCentre()
                .received(aReturn().with("tb_migrated", "a lot").check())
                .correcting("tb_migrated", "", "2")
                .june();
        assertThat(june.outcome()).isEqualTo(FileOutcome.ACCEPTED);
    }

    @Test
    void aWrongLineOfMayIsToldInJuneToo() {
        assertThat(aCentre()
                        .received(inMay(aReturn().check()), aReturn().check())
                        .correcting("ZA1", MAY, "tb_migrated", "7", "8")
                        .lines())
                .hasSize(1);
    }

    private static List<String> forecasts(CheckedReturn file) {
        return List.of("PACS", "RIS").stream()
                .map(service -> file.answers()
                        .flatMap(answers -> answers.value(new FieldPath("contracts", service, "forecast_exit")))
                        .map(value -> value.value().toString())
                        .orElse(""))
                .toList();
    }
}
