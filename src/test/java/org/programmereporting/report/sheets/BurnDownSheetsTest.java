package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class BurnDownSheetsTest {
    private static List<Sheet.Tabular> sheets() {
        AMonth month = aMonth().registering("ZA1", "harbour")
                .registering("ZA2", "harbour")
                .registering("ZA3", "harbour")
                .registering("ZB1", "hills")
                .confirmingExit("ZA1", "2014-05-20")
                .metric("trusts-remaining", 3, 4)
                .metric("trusts-remaining", "cohort", "harbour", 2, 3)
                .metric("trusts-remaining", "cohort", "hills", 1, 1)
                .with(
                        aTrust("ZA2").forecasting("2014-08-15"),
                        aTrust("ZA3").forecasting("2015-06-30"),
                        aTrust("ZB1").inHills().neverAnswering());
        return new BurnDownSheets("Burn-down").compose(new Composition(month.figures()));
    }

    @Test
    void goesFromActualToTheTrustsOwnPlan() {
        assertThat(TableText.of(sheets().get(0)))
                .startsWith("""
                Month | Deadline in the month | Remaining, actual | Remaining, trusts' own plan | Chart line: Harbour contract | Chart line: Hills contract
                2014-04-30 | [z] | 4 | [z] | [z] | [z]
                2014-05-31 | [z] | 3 | [z] | [z] | [z]
                2014-06-30 | [z] | 3 | 3 | [z] | [z]
                2014-07-31 | [z] | [z] | 3 | [z] | [z]
                2014-08-31 | [z] | [z] | 2 | [z] | [z]
                """)
                .contains("2015-06-30 | Harbour contract, 30 June 2015 | [z] | 1 | 4 | [z]\n")
                .contains("2016-06-30 | Hills contract, 30 June 2016 | [z] | 1 | [z] | 4\n");
    }

    @Test
    void drawsActualPlanAndADeadlineForEachCohort() {
        Chart chart = sheets().get(0).charts().get(0);
        assertThat(chart.title()).isEqualTo("At the last deadline, 30 June 2016, 1 trust remains by its own plan");
        assertThat(chart.series())
                .extracting(Chart.Series::role)
                .containsExactly(Chart.Role.ACTUAL, Chart.Role.PLAN, Chart.Role.DEADLINE, Chart.Role.DEADLINE);
    }

    @Test
    void putsTheForecastInABandBesideThePlan() {
        AMonth month = aMonth().registering("ZA1", "harbour")
                .with(aTrust("ZA1").forecasting("2014-07-15"))
                .remaining("2014-06", "", 1, 1, 1, 1)
                .remaining("2014-07", "", 0, 1, 2, 3);
        Sheet.Tabular sheet = new BurnDownSheets("Burn-down")
                .compose(new Composition(month.figures()))
                .get(0);
        assertThat(TableText.of(sheet)).startsWith("""
                Month | Deadline in the month | Remaining, actual | Remaining, trusts' own plan | Forecast, P10 | Forecast, P50 | Forecast, P80 | Forecast, P10 to P80 | Chart line: Harbour contract | Chart line: Hills contract
                2014-05-31 | [z] | 1 | [z] | [z] | [z] | [z] | [z] | [z] | [z]
                2014-06-30 | [z] | 1 | 1 | 1 | 1 | 1 | 0 | [z] | [z]
                2014-07-31 | [z] | [z] | 0 | 0 | 1 | 2 | 2 | [z] | [z]
                """);
        assertThat(sheet.charts().get(0).series())
                .startsWith(
                        new Chart.Series("Remaining, actual", Chart.Role.ACTUAL),
                        new Chart.Series("Remaining, trusts' own plan", Chart.Role.PLAN),
                        new Chart.Series("Forecast, P50", Chart.Role.PLAN),
                        new Chart.Series("Forecast, P10", Chart.Role.BASE),
                        new Chart.Series("Forecast, P10 to P80", Chart.Role.BAND));
    }

    @Test
    void theTitleSaysWhatRemainsAtTheDeadlineByPlanAndByForecast() {
        AMonth month = aMonth().registering("ZA1", "harbour")
                .with(aTrust("ZA1").forecasting("2015-05-15"))
                .remaining("2015-06", "", 0, 1, 2, 3);
        assertThat(title(month))
                .isEqualTo(
                        "At the deadline, 30 June 2015, no trust remains by its own plan, 1 by our forecast (P10 to P80: 0 to 2)");
    }

    @Test
    void theTitleTellsTheMovementWhereTheDeadlineHasPassed() {
        AMonth month = aMonth().registering("ZA1", "harbour")
                .movingDeadline("harbour", "2014-05-31")
                .metric("trusts-remaining", 1, 2)
                .with(aTrust("ZA1").forecasting("2014-08-15").due("2014-05-31"));
        assertThat(title(month)).isEqualTo("The number of trusts remaining falls to 1, from 2");
    }

    private static String title(AMonth month) {
        return new BurnDownSheets("Burn-down")
                .compose(new Composition(month.figures()))
                .get(0)
                .charts()
                .get(0)
                .title();
    }

    @Test
    void showsEachCohortApart() {
        assertThat(sheets().get(1).charts())
                .extracting(Chart::title)
                .containsExactly(
                        "Harbour contract: at the deadline, 30 June 2015, no trust remains by its own plan",
                        "Hills contract: at the deadline, 30 June 2016, 1 trust remains by its own plan");
        assertThat(TableText.of(sheets().get(1))).startsWith("""
                Month | Harbour contract, actual | Harbour contract, own plan | Hills contract, actual | Hills contract, own plan
                2014-04-30 | 3 | [z] | 1 | [z]
                2014-05-31 | 2 | [z] | 1 | [z]
                2014-06-30 | 2 | 2 | 1 | 1
                """);
    }
}
