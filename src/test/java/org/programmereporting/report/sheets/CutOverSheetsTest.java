package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.ATrust.aTrust;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
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
        assertThat(calendar.charts().get(0).title()).isEqualTo("Most go-lives are forecast for October 2014: 2 trusts");
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
                .isEqualTo("Every party agreed the cut-over plan of 0 of 1 trust that has awarded and is not live");
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
    void theBusiestMonthsAreAllNamedUpToFour() {
        assertThat(calendarTitle("2014-10-07", "2014-12-08"))
                .isEqualTo("Most go-lives are forecast for October 2014 and December 2014: 1 trust each");
        assertThat(calendarTitle("2014-10-07", "2014-12-08", "2015-01-08", "2015-02-08", "2015-03-08"))
                .isEqualTo("Most go-lives are forecast for 5 months: 1 trust each");
    }

    private static String calendarTitle(String... goLives) {
        AMonth month = AskedMonth.aMonth();
        for (String day : goLives) {
            month.with(aTrust("Z" + day.substring(5, 7)).expecting("go-live", "2014-10-01", day));
        }
        return new CutOverSheets("Cut-over")
                .compose(new Composition(month.figures()))
                .get(2)
                .charts()
                .get(0)
                .title();
    }

    @Test
    void ofAClashOfFewTrustsOnlyTheWeekIsShown() {
        assertThat(TableText.of(sheets().get(3))).contains("2014-10-06 | Go-lives | [c] | [c] | [c]\n");
        assertThat(sheets().get(3).introduction())
                .contains("Supplier and trusts of 1 week are confidential: the analyst has them.");
    }

    @Test
    void theAnalystHasTheClashUncut() {
        assertThat(TableText.of(ClashSheet.uncut(new Composition(month().figures()))))
                .contains("2014-10-06 | Go-lives | Zenith | 2 | Trust ZA1 and Trust ZA2\n");
    }
}
