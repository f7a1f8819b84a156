package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.ATrust;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class MilestoneSheetsTest {
    private static List<Sheet.Tabular> sheets(AMonth month) {
        return new MilestoneSheets("Milestones", List.of()).compose(new Composition(month.figures()));
    }

    @Test
    void putsDoneAndOverdueBesideDue() {
        AMonth month = aMonth().metric("milestones-overdue", 12, 9)
                .metric("milestones-due", "milestone", "contract-award", 30, 28)
                .metric("milestones-done", "milestone", "contract-award", 18, 19)
                .metric("milestones-overdue", "milestone", "contract-award", 12, 9)
                .metric("milestones-early", "milestone", "contract-award", 1, 1)
                .metric("milestones-unbaselined", "milestone", "contract-award", 0, 0)
                .metric("milestones-unbaselined-unknown", "milestone", "contract-award", 2, 2);
        Sheet.Tabular sheet = sheets(month).get(0);
        assertThat(TableText.of(sheet)).isEqualTo("""
                Milestone | Due | Done | Overdue | Overdue, previous period | Change in overdue | Reached early | Without a baseline | Not told
                Contract award | 30 | 18 | 12 | 9 | 3 | 1 | 0 | 2
                """);
        assertThat(sheet.charts().get(0).title()).isEqualTo("The number of milestones overdue rises to 12, from 9");
    }

    @Test
    void leavesOutACohortWithoutAMilestone() {
        AMonth month = aMonth().metric("milestones-due", 30, 28)
                .metric("milestones-due", "cohort", "harbour", 0, 0)
                .metric("milestones-done", "cohort", "harbour", 0, 0)
                .metric("milestones-overdue", "cohort", "harbour", 0, 0)
                .metric("milestones-early", "cohort", "harbour", 0, 0)
                .metric("milestones-unbaselined", "cohort", "harbour", 0, 0)
                .metric("milestones-unbaselined-unknown", "cohort", "harbour", 0, 0)
                .metric("milestones-due", "cohort", "hills", 30, 28);
        assertThat(TableText.of(sheets(month).get(1)))
                .contains("Hills contract | 30 |")
                .doesNotContain("Harbour");
    }

    @Test
    void neverSaysOrMoreOfMoreThanItWas() {
        AMonth month = aMonth().metric("first-wave-exits", 84)
                .share("first-wave-overrun", "", "", 12_489, 10_000)
                .share("first-wave-overrun", "milestone", "go-live", 3, 2);
        assertThat(sheets(month).get(3).charts().get(0).title())
                .isEqualTo("Half of the first wave took 124.8% of the planned time or more to exit");
    }

    @Test
    void teachesHowLongTheFirstWaveTook() {
        AMonth month = aMonth().metric("first-wave-exits", 84)
                .share("first-wave-overrun", "", "", 5, 4)
                .share("first-wave-overrun", "milestone", "go-live", 3, 2)
                .share("first-wave-overrun-p80", "milestone", "go-live", 7, 4);
        Sheet.Tabular sheet = sheets(month).get(3);
        assertThat(TableText.of(sheet)).isEqualTo("""
                Milestone | Median, of planned time | P80, of planned time | Trusts measured | Trusts in the first wave
                Go-live | 1.5000 | 1.7500 | 2 | 84
                """);
        assertThat(sheet.charts().get(0).title())
                .isEqualTo("Half of the first wave took 125% of the planned time or more to exit");
    }

    @Test
    void followsTheMedianDateOfAMilestoneOverTheReportDates() {
        AMonth month = aMonth().withInMay(
                        aTrust("ZA1").expecting("go-live", "2015-01-01", "2015-02-01"),
                        aTrust("ZA2").expecting("go-live", "2015-01-01", "2015-03-01"))
                .with(
                        aTrust("ZA1").expecting("go-live", "2015-01-01", "2015-02-11"),
                        aTrust("ZA2").expecting("go-live", "2015-01-01", "2015-03-01"),
                        aTrust("ZA3").expecting("go-live", "2015-01-01", "2014-09-01"));
        Sheet.Tabular trend = new MilestoneSheets("Milestones", List.of("go-live"))
                .compose(new Composition(month.figures()))
                .get(2);
        assertThat(TableText.of(trend)).isEqualTo("""
                Milestone | Report date | Median date | Moved since the report before (days) | Trusts counted
                Go-live | 2014-05-31 | 2015-02-01 | [z] | 2
                Go-live | 2014-06-30 | 2015-02-11 | 10 | 2
                """);
        assertThat(trend.charts().get(0).title())
                .as("of two trusts no median is named")
                .isEqualTo("Go-live: the median date at each report date");
    }

    @Test
    void goesBackThreeYearsAndSaysSo() {
        AMonth month = aMonth().withInMay(live("ZA1", "2015-02-01"))
                .with(live("ZA1", "2015-02-01"))
                .withMonthsBeforeMay(40, live("ZA1", "2015-01-01"));
        Sheet.Tabular trend = sheets(month).get(2);
        assertThat(trend.charts().get(0).rows()).isEqualTo(36);
        assertThat(trend.introduction())
                .contains("Shown are the newest 36 months; returns came for months before them too.");
    }

    @Test
    void followsAMilestoneOnlyFromTheReportThatFirstToldItAndShowsTheLastFirst() {
        AMonth month = aMonth().withInMay(live("ZA1", "2015-02-01"))
                .with(live("ZA1", "2015-02-01").expecting("contract-award", "2014-06-01", "2014-09-01"));
        Sheet.Tabular trend = new MilestoneSheets("Milestones", List.of("contract-award", "go-live"))
                .compose(new Composition(month.figures()))
                .get(2);
        assertThat(TableText.of(trend).lines().skip(1))
                .containsExactly(
                        "Go-live | 2014-05-31 | 2015-02-01 | [z] | 1",
                        "Go-live | 2014-06-30 | 2015-02-01 | 0 | 1",
                        "Contract award | 2014-06-30 | 2014-09-01 | [z] | 1");
        assertThat(trend.charts().get(0).rows()).isEqualTo(2);
    }

    @Test
    void saysOfHowManyTrustsTheMedianDateIs() {
        AMonth month = aMonth().withInMay(
                        live("ZA1", "2015-02-01"), live("ZA2", "2015-03-01"), live("ZA3", "2015-03-02"))
                .with(live("ZA1", "2015-02-11"), live("ZA2", "2015-03-11"), live("ZA3", "2015-03-12"));
        assertThat(new MilestoneSheets("Milestones", List.of("go-live"))
                        .compose(new Composition(month.figures()))
                        .get(2)
                        .charts()
                        .get(0)
                        .title())
                .isEqualTo("Go-live: the median date moved 10 days later since May 2014 (of 3 trusts)");
    }

    private static ATrust live(String code, String day) {
        return aTrust(code).expecting("go-live", "2015-01-01", day);
    }
}
