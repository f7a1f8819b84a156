package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.ATrust.aTrust;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.GroupFigures;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.SheetDefinition;
import org.programmereporting.report.TableText;

class CutOverSheetsTest {
    private static List<Sheet.Tabular> sheets() {
        return new CutOverSheets("Cut-over").compose(new Composition(month().figures()));
    }

    private static AMonth month() {
        return AskedMonth.aMonth()
                .metric("trusts-remaining", "incoming-supplier", "zenith", 2, 2)
                .with(
                        aTrust("ZA1")
                                .forecasting("2014-12-01")
                                .goingTo("zenith")
                                .expecting("go-live", "2014-10-01", "2014-10-07")
                                .answering("procurement_stage", "contract awarded")
                                .answering("agreed_outgoing", "yes")
                                .answering("agreed_outgoing_on", LocalDate.parse("2014-06-02"))
                                .answering("agreed_incoming", "no")
                                .answering("all_parties_met_on", LocalDate.parse("2014-06-10")),
                        aTrust("ZA2")
                                .forecasting("2015-01-31")
                                .goingTo("zenith")
                                .expecting("go-live", "2014-10-01", "2014-10-08")
                                .answering("procurement_stage", "requirements"),
                        aTrust("ZA3").forecasting("2015-03-01").answering("procurement_stage", "requirements"));
    }

    @Test
    void saysOfEachTrustThatGoesLiveSoonWhoAgreedItsPlan() {
        assertThat(TableText.of(sheets().get(1))).isEqualTo("""
                Code | Trust | Cohort | Forecast go-live | Go-live near | Parties agreed | Agreed outgoing | Agreed incoming \
                | Last meeting of all parties | Days since all met
                ZA1 | Trust ZA1 | Harbour contract | 2014-10-07 | Yes | 1 of 2 | Yes, 2 June 2014 | No | 2014-06-10 | 20
                ZA2 | Trust ZA2 | Harbour contract | 2014-10-08 | Yes | 0 of 2 | Not answered | Not answered | [x] | [x]
                """);
    }

    @Test
    void aTrustThatIsLiveIsListedWithoutAPlanToAgree() {
        AMonth month = AskedMonth.aMonth()
                .with(aTrust("ZA1")
                        .milestone("go-live", "2014-05-01", Optional.of("2014-06-01"))
                        .answering("procurement_stage", "contract awarded")
                        .answering("agreed_outgoing", "no"));
        assertThat(TableText.of(new CutOverSheets("Cut-over")
                        .compose(new Composition(month.figures()))
                        .get(1)))
                .contains("| Harbour contract | [x] | Already live | [z] | [z] | [z] | [x] | [x]");
    }

    @Test
    void countsGoLivesAndExitsMonthByMonth() {
        Sheet.Tabular calendar = sheets().get(2);
        assertThat(TableText.of(calendar).lines().filter(line -> !line.contains("| 0 | 0")))
                .containsExactly(
                        "Month | Go-lives | Exits",
                        "2014-10-31 | 2 | 0",
                        "2014-12-31 | 0 | 1",
                        "2015-01-31 | 0 | 1",
                        "2015-03-31 | 0 | 1");
        assertThat(calendar.charts().get(0).title())
                .isEqualTo("Most go-lives are forecast for October 2014: 2 trusts; most exits for December 2014,"
                        + " January 2015 and March 2015: 1 trust each");
    }

    @Test
    void theNameOfADeadlineStandsAboveEveryBar() {
        AMonth month = AskedMonth.aMonth();
        for (String code : List.of("ZA1", "ZA2", "ZA3", "ZA4", "ZA5", "ZA6", "ZA7")) {
            month.with(aTrust(code).forecasting("2015-06-29").expecting("go-live", "2015-01-01", "2015-06-20"));
        }
        Sheet.Tabular calendar = new CutOverSheets("Cut-over")
                .compose(new Composition(month.figures()))
                .get(2);
        assertThat(TableText.of(calendar)).contains("2015-06-30 | Harbour contract, 30 June 2015 | 7 | 7 | 9");
    }

    @Test
    void theChartsTitleSaysHowManyPlansEveryPartyAgreed() {
        assertThat(agreedTitle(1, 26))
                .isEqualTo("Every party agreed the cut-over plan of 1 of 26 trusts that have awarded and are not live");
        assertThat(agreedTitle(0, 1))
                .isEqualTo("Every party agreed the cut-over plan of no trust that has awarded and is not live");
        assertThat(agreedTitle(1, 1))
                .isEqualTo("Every party agreed the cut-over plan of the only trust that has awarded and is not live");
        assertThat(agreedTitle(0, 26))
                .isEqualTo(
                        "Every party agreed the cut-over plan of none of 26 trusts that have awarded and are not live");
    }

    private static String agreedTitle(long agreed, long trusts) {
        AMonth month = AskedMonth.aMonth()
                .part("cut-over-agreed", agreed, trusts)
                .metric("trusts-remaining", "cohort", "harbour", 3, 3);
        return new CutOverSheets("Cut-over")
                .compose(new Composition(month.figures()))
                .get(0)
                .charts()
                .get(0)
                .title();
    }

    @Test
    void theBusiestMonthsAreAllNamedUpToThree() {
        assertThat(calendarTitle("2014-10-07", "2014-12-08"))
                .isEqualTo(
                        "Most go-lives are forecast for October 2014 and December 2014: 1 trust each; no exit is forecast");
        assertThat(calendarTitle("2014-10-07", "2014-12-08", "2015-01-08", "2015-02-08", "2015-03-08"))
                .isEqualTo("Most go-lives are forecast for 5 months: 1 trust each; no exit is forecast");
    }

    @Test
    void theTitleBeginsWithTheHighestColumn() {
        AMonth exits = AskedMonth.aMonth()
                .with(
                        aTrust("ZA1").forecasting("2015-05-10").expecting("go-live", "2014-10-01", "2015-04-08"),
                        aTrust("ZA2").forecasting("2015-05-20"));
        assertThat(calendarTitle(exits))
                .isEqualTo("Most exits are forecast for May 2015: 2 trusts; most go-lives for April 2015: 1 trust");
        assertThat(calendarTitle(AskedMonth.aMonth().with(aTrust("ZA1").forecasting("2015-05-10"))))
                .isEqualTo("Most exits are forecast for May 2015: 1 trust; no go-live is forecast");
    }

    private static String calendarTitle(String... goLives) {
        AMonth month = AskedMonth.aMonth();
        for (String day : goLives) {
            month.with(aTrust("Z" + day.substring(5, 7)).expecting("go-live", "2014-10-01", day));
        }
        return calendarTitle(month);
    }

    private static String calendarTitle(AMonth month) {
        return new CutOverSheets("Cut-over")
                .compose(new Composition(month.figures()))
                .get(2)
                .charts()
                .get(0)
                .title();
    }

    @Test
    void ofAClashOfFewTrustsOnlyItsBeingIsToldAndNotTheWeek() {
        assertThat(TableText.of(sheets().get(3)))
                .endsWith("\nNo week can be shown: each that has too many go-lives or exits of one supplier is"
                        + " confidential. | [z] | [z] | [z] | [z]\n");
        assertThat(String.join(" ", sheets().get(3).introduction()))
                .contains(
                        "1 clash of fewer than 5 trusts is confidential: neither it nor its week is shown, since a week would tell the trusts."
                                + " The analyst's annex has it.");
    }

    @Test
    void theAttentionListNeitherNamesNorCountsTrustsForAClashOfFew() {
        List<Sheet.Tabular> attention = attention(new Composition(month().figures()));
        assertThat(TableText.of(attention.get(0))).contains("No trust needs attention.");
        assertThat(TableText.of(attention.get(1))).isEqualTo("""
                Reason | Trusts | Of these the gravest reason
                Supplier has too much at once | [c] | [c]
                """);
        assertThat(String.join(" ", attention.get(1).introduction()))
                .contains(
                        "For the reason \"Supplier has too much at once\" no trust is named or counted where fewer than 5 trusts of a"
                                + " supplier would be: that is confidential.");
    }

    @Test
    void aClashOfFiveIsNoSecret() {
        Composition month = new Composition(aClashOfFive().figures());
        assertThat(TableText.of(new CutOverSheets("Cut-over").compose(month).get(3)))
                .contains(
                        "\n2014-10-06 | Go-lives | Zenith | 5 | Trust ZA1, Trust ZA2, Trust ZA3, Trust ZA4 and Trust ZA5\n");
        assertThat(TableText.of(attention(month).get(0)))
                .contains("Goes live in the week from 6 October 2014 with 4 other trusts of the same supplier");
        assertThat(TableText.of(attention(month).get(1))).endsWith("\nSupplier has too much at once | 5 | 5\n");
    }

    @Test
    void aPartOfTheNationTellsOfNoClash() {
        Composition part =
                new Composition(GroupFigures.all("cohort", aClashOfFive().figures(), Optional.empty())
                        .get(0));
        assertThat(new CutOverSheets("Cut-over").compose(part))
                .extracting(Sheet.Tabular::name)
                .doesNotContain("Cut-over clashes");
        assertThat(attention(part).toString()).doesNotContain("same supplier", "too much at once");
    }

    private static AMonth aClashOfFive() {
        AMonth month = AskedMonth.aMonth().metric("trusts-remaining", "incoming-supplier", "zenith", 5, 5);
        for (int number = 1; number <= 5; number++) {
            month.with(aTrust("ZA" + number).goingTo("zenith").expecting("go-live", "2014-10-01", "2014-10-07"));
        }
        return month;
    }

    private static List<Sheet.Tabular> attention(Composition month) {
        return AttentionSheets.of(
                        new SheetDefinition("attention", "Attention list", Map.of("reasons", "supplier-clash")))
                .compose(month);
    }

    @Test
    void theAnalystHasTheClashUncut() {
        assertThat(TableText.of(ClashSheet.uncut(new Composition(month().figures()))))
                .contains("2014-10-06 | Go-lives | Zenith | 2 | Trust ZA1 and Trust ZA2\n");
    }
}
