package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.SheetDefinition;
import org.programmereporting.report.TableText;
import org.programmereporting.returns.TrustOutcome;

class AttentionSheetsTest {
    private static final String REASONS = "forecast-late, no-return, forecast-none, worst-confidence";

    private static List<Sheet.Tabular> sheets(AMonth month, String most) {
        return family(Map.of("most", most, "reasons", REASONS, "role-field", "role", "owner", "Exit lead"))
                .compose(new Composition(month.figures()));
    }

    private static AttentionSheets family(Map<String, String> settings) {
        return AttentionSheets.of(new SheetDefinition("attention", "Attention list", settings));
    }

    private static AMonth month() {
        return aMonth().defining("confidence", "Confidence", "confidence", Map.of("field", "delivery_confidence"))
                .with(
                        aTrust("ZA1").forecasting("2015-05-31"),
                        aTrust("ZA2").neverAnswering(),
                        aTrust("ZA3").forecasting("2015-07-31").answering("role", "Programme manager"),
                        aTrust("ZA4").forecasting("2015-08-31").answering("delivery_confidence", "red"))
                .expecting("ZA2", TrustOutcome.MISSING)
                .contact("ZA4", "PACS manager", "A name", "a@b.example", "");
    }

    @Test
    void putsTheGravestReasonOfEachTrustFirstAndNamesRolesOnly() {
        assertThat(TableText.of(sheets(month(), "15").get(0))).isEqualTo("""
                Code | Trust | Cohort | Reason | Owner | Action | By when | Further reasons
                ZA4 | Trust ZA4 | Harbour contract | Forecasts its exit for 31 August 2015, after the deadline of 30 June 2015 | PACS manager \
                | Agree a recovery plan | 2014-07-31 | Rates itself lowest
                ZA3 | Trust ZA3 | Harbour contract | Forecasts its exit for 31 July 2015, after the deadline of 30 June 2015 | Programme manager \
                | Agree a recovery plan | 2014-07-31 | [z]
                ZA2 | Trust ZA2 | Harbour contract | Sent no return for June 2014 | Exit lead | Send a return that can be used | 2014-07-31 | Gives no date for its exit
                """);
    }

    @Test
    void asksTheCentreToConfirmAReportedExitAndTheTrustForNothingThatItLeftBehind() {
        AMonth month = aMonth().defining(
                        "confidence", "Confidence", "confidence", Map.of("field", "delivery_confidence"))
                .with(aTrust("ZA1")
                        .forecasting("2014-06-27")
                        .reporting("2014-06-27")
                        .answering("delivery_confidence", "red"));
        Sheet.Tabular list = family(
                        Map.of("reasons", "forecast-lapsed, forecast-none, worst-confidence, exit-unconfirmed"))
                .compose(new Composition(month.figures()))
                .get(0);
        assertThat(TableText.of(list))
                .contains("| Reports its exit on 27 June 2014, which nobody has confirmed |")
                .contains("| Confirm the exit, or tell the trust what is missing |")
                .endsWith("| [z]\n")
                .doesNotContain("Give a new forecast", "Worst confidence");
    }

    @Test
    void namesNoMoreThanTheProgrammeSaysAndCountsTheOthers() {
        Sheet.Tabular one = sheets(month(), "1").get(0);
        assertThat(one.title()).isEqualTo("The 1 trust that needs attention most, of 3, June 2014");
        assertThat(String.join(" ", one.introduction())).contains("2 more trusts have a reason and are not named here");
        assertThat(sheets(month(), "3").get(0).title()).isEqualTo("3 trusts need attention, June 2014");
        Sheet.Tabular none = sheets(aMonth(), "3").get(0);
        assertThat(none.title()).isEqualTo("No trust needs attention, June 2014");
        assertThat(TableText.of(none)).contains("No trust needs attention. | [z]");
    }

    @Test
    void countsEachReasonAndChartsTheMostFrequent() {
        Sheet.Tabular reasons = sheets(month(), "1").get(1);
        assertThat(TableText.of(reasons)).isEqualTo("""
                Reason | Trusts | Of these the gravest reason
                Forecasts its exit after the deadline | 2 | 2
                No return that can be used | 1 | 1
                Gives no date for its exit | 1 | 0
                Rates itself lowest | 1 | 0
                """);
        assertThat(reasons.charts().get(0).title())
                .isEqualTo("The most frequent reason: forecasts its exit after the deadline, at 2 trusts");
    }

    @Test
    void refusesAReasonThatIsNotKnown() {
        assertThatThrownBy(() -> family(Map.of("reasons", "forecast-late, boredom")))
                .hasMessageStartingWith(
                        "report.sheets: sheet \"Attention list\": the reason \"boredom\" is not known. Known are: past-deadline, ");
        assertThatThrownBy(() -> family(Map.of("reasons", "forecast-late, forecast-late")))
                .hasMessageEndingWith("a reason is named twice");
        assertThatThrownBy(() -> family(Map.of("most", "0")))
                .hasMessageEndingWith("\"most\" is \"0\"; expected a whole number, 1 to 999");
    }
}
