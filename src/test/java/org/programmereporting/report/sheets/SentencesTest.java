package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.measure.TrustGroup;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.GroupFigures;

class SentencesTest {
    private static Sentences of(AMonth month) {
        return new Sentences(new Composition(month.figures()));
    }

    @Test
    void saysHowManyRemainAndTheMovement() {
        assertThat(of(aMonth().metric("trusts-remaining", 43, 45)).remaining())
                .isEqualTo("43 trusts remain, 2 fewer than in May 2014 (45).");
        assertThat(of(aMonth().metric("trusts-remaining", 2, 1)).remaining())
                .isEqualTo("2 trusts remain, 1 more than in May 2014 (1).");
        assertThat(of(aMonth().metric("trusts-remaining", 1, 1)).remaining())
                .isEqualTo("1 trust remains, as many as in May 2014.");
        assertThat(of(aMonth().metric("trusts-remaining", 0, 1)).remaining())
                .isEqualTo("No trust remains, 1 fewer than in May 2014 (1).");
    }

    @Test
    void saysThatThereIsNothingToCompareWith() {
        assertThat(of(aMonth().metric("trusts-remaining", 43)).remaining())
                .isEqualTo("43 trusts remain; there is no earlier period to compare with.");
        assertThat(of(aMonth().unknown("trusts-remaining")).remaining())
                .isEqualTo("The number of trusts remaining is not available.");
    }

    @Test
    void namesTheCohortWhoseDeadlineComesNext() {
        assertThat(of(aMonth().metric("trusts-remaining", "cohort", "harbour", 19, 19)
                                .metric("trusts-remaining", "cohort", "hills", 24, 24))
                        .nextDeadline())
                .isEqualTo(
                        "In the Harbour contract cohort 19 trusts remain, with 365 days to the deadline of 30 June 2015.");
        assertThat(of(aMonth().metric("trusts-remaining", "cohort", "harbour", 0, 1)
                                .metric("trusts-remaining", "cohort", "hills", 1, 1))
                        .nextDeadline())
                .isEqualTo(
                        "In the Hills contract cohort 1 trust remains, with 731 days to the deadline of 30 June 2016.");
        assertThat(of(aMonth()).nextDeadline()).isEqualTo("No trust remains in a cohort with a deadline.");
    }

    @Test
    void namesBothCohortsOfOneDeadline() {
        AMonth month = aMonth().movingDeadline("harbour", "2016-06-30")
                .metric("trusts-remaining", "cohort", "harbour", 1, 1)
                .metric("trusts-remaining", "cohort", "hills", 2, 2);
        assertThat(of(month).nextDeadline())
                .isEqualTo(
                        "In the cohorts Harbour contract and Hills contract 3 trusts remain, with 731 days to the deadline of 30 June"
                                + " 2016.");
    }

    @Test
    void keepsToTheEarliestDeadlineAlsoWhenItHasPassed() {
        AMonth past = aMonth().movingDeadline("harbour", "2014-06-25")
                .metric("trusts-remaining", "cohort", "harbour", 2, 2)
                .metric("trusts-remaining", "cohort", "hills", 24, 24);
        assertThat(of(past).nextDeadline())
                .isEqualTo("In the Harbour contract cohort 2 trusts remain, 5 days past the deadline of 25 June 2014.");
        AMonth today =
                aMonth().movingDeadline("harbour", "2014-06-30").metric("trusts-remaining", "cohort", "harbour", 1, 2);
        assertThat(of(today).nextDeadline())
                .isEqualTo("In the Harbour contract cohort 1 trust remains, on the day of the deadline, 30 June 2014.");
    }

    @Test
    void addsThePastToTheLateAndTheLapsedToTheSilent() {
        assertThat(of(aMonth().metric("past-deadline", 1)
                                .metric("forecast-late", 4)
                                .metric("forecast-none", 1)
                                .metric("forecast-lapsed", 2))
                        .late())
                .isEqualTo(
                        "By the trusts' own dates, 1 trust is past the deadline and 4 more trusts are forecast to exit after the deadline, and 3 trusts have no"
                                + " forecast or one that has lapsed.");
        assertThat(of(aMonth().metric("past-deadline", 0)
                                .metric("forecast-late", 1)
                                .metric("forecast-none", 0)
                                .metric("forecast-lapsed", 0))
                        .late())
                .isEqualTo("By the trusts' own dates, 1 trust is forecast to exit after the deadline, and none is"
                        + " without a forecast that stands.");
    }

    @Test
    void tellsTheChanceOfTheOnlyTrust() {
        AMonth month = aMonth().metric("trusts-remaining", 1)
                .metric("past-deadline", 0)
                .metric("forecast-late", 0)
                .metric("forecast-none", 0)
                .metric("forecast-lapsed", 0)
                .metric("expected-late", 1)
                .share("probability-on-time", "", "", 322, 1000);
        assertThat(of(month).late()).endsWith("; by our forecast, the chance to exit by the deadline is 32.2%.");
    }

    @Test
    void saysInWordsWhichViewHasBeenTheBetterGuide() {
        assertThat(of(scored()).late()).endsWith("; by our forecast, about 23 trusts are expected to exit late.");
        assertThat(of(scored(239, 96)).late())
                .endsWith(
                        "; by our forecast, about 23 trusts are expected to exit late; so far the trusts' own dates have been the"
                                + " better guide (see the score of the forecast).");
        assertThat(of(scored(95, 96)).late())
                .endsWith("; so far our forecasts have been the better guide (see the score of the forecast).");
        assertThat(of(scored(96, 96)).late())
                .endsWith("; so far neither our forecasts nor the trusts' own dates have been the better guide (see the"
                        + " score of the forecast).");
    }

    /** The score is the nation's. */
    @Test
    void saysNothingOfTheGuideInAPart() {
        GroupFigures part = new GroupFigures(
                new TrustGroup("cohort", "harbour"),
                scored(239, 96).figures(),
                scored(239, 96).figures(),
                List.of());
        assertThat(new Sentences(new Composition(part)).late())
                .endsWith("; by our forecast, about 23 trusts are expected to exit late.");
    }

    private static AMonth scored() {
        return aMonth().metric("past-deadline", 0)
                .metric("forecast-late", 10)
                .metric("forecast-none", 0)
                .metric("forecast-lapsed", 0)
                .metric("expected-late", 23);
    }

    private static AMonth scored(long ours, long own) {
        return scored().share("forecast-score-brier", "", "", ours, 1000)
                .share("forecast-score-own-brier", "", "", own, 1000);
    }

    @Test
    void namesTheMilestoneMostOftenOverdue() {
        AMonth one = aMonth().metric("milestones-overdue", "milestone", "contract-award", 12, 9)
                .metric("milestones-overdue", "milestone", "go-live", 3, 3)
                .metric("slipped-this-period", 7, 2);
        assertThat(of(one).cause())
                .isEqualTo(
                        "The milestone most often overdue is contract award, at 12 trusts; the forecast exit of 7 trusts moved later"
                                + " this period.");
        AMonth tie = aMonth().metric("milestones-overdue", "milestone", "contract-award", 1, 1)
                .metric("milestones-overdue", "milestone", "go-live", 1, 1)
                .metric("slipped-this-period", 1, 2);
        assertThat(of(tie).cause())
                .isEqualTo(
                        "The milestones most often overdue are contract award and go-live, at 1 trust each; the forecast exit of 1"
                                + " trust moved later this period.");
        AMonth slipping = aMonth().metric("milestones-overdue", "milestone", "go-live", 2, 2)
                .metric("slipped-this-period", 17, 2);
        assertThat(of(slipping).cause())
                .isEqualTo(
                        "The forecast exit of 17 trusts moved later this period; the milestone most often overdue is go-live, at 2"
                                + " trusts.");
        AMonth none = aMonth().metric("milestones-overdue", "milestone", "go-live", 0, 1)
                .metric("slipped-this-period", 0, 2);
        assertThat(of(none).cause())
                .isEqualTo("No milestone is overdue; no trust's forecast exit moved later this period.");
    }

    @Test
    void asksTheBoardForWhatTheFiguresCallFor() {
        AMonth much = aMonth().metric("past-deadline", 1)
                .metric("forecast-late", 4)
                .metric("forecast-none", 1)
                .metric("forecast-lapsed", 0)
                .metric("responses-missing", 2)
                .metric("responses-rejected", 1)
                .metric("responses-unreadable", 0);
        assertThat(of(much).asked())
                .isEqualTo(
                        "The coast board is asked: (1) to agree a recovery plan with the 5 trusts past the deadline or forecast late; (2) to"
                                + " obtain a forecast from the trust without one that stands; (3) to obtain a return from the 3 trusts whose"
                                + " return is missing or cannot be used.");
        assertThat(of(much).askedOneByOne())
                .containsExactly(
                        "1. Agree a recovery plan with the 5 trusts past the deadline or forecast late.",
                        "2. Obtain a forecast from the trust without one that stands.",
                        "3. Obtain a return from the 3 trusts whose return is missing or cannot be used.");
        assertThat(of(aMonth()).askedOneByOne()).containsExactly("To note the figures; they call for no decision.");
        assertThat(of(aMonth().metric("past-deadline", 0).metric("forecast-late", 0))
                        .asked())
                .isEqualTo("The coast board is asked to note the figures; they call for no decision.");
    }

    @Test
    void asksTheBoardToHaveAReportedExitConfirmedAndForNoForecastOrPlanOfIt() {
        AMonth one = aMonth().with(
                        aTrust("ZA1").forecasting("2014-06-27").reporting("2014-06-27"),
                        aTrust("ZA2").forecasting("2014-06-20"))
                .metric("forecast-none", 0)
                .metric("forecast-lapsed", 1)
                .metric("exits-unconfirmed", 1);
        assertThat(of(one).asked())
                .isEqualTo(
                        "The coast board is asked: (1) to obtain a forecast from the trust without one that stands; (2) to have the"
                                + " exit confirmed that 1 trust reports.");
        AMonth several = aMonth().metric("exits-unconfirmed", 2);
        assertThat(of(several).asked())
                .isEqualTo("The coast board is asked to have the exits confirmed that 2 trusts report.");
        assertThat(of(aMonth().metric("exits-unconfirmed", 0)).asked()).endsWith("they call for no decision.");
    }

    @Test
    void asksNoRecoveryPlanOfATrustPastItsDeadlineThatReportsItsExit() {
        AMonth month = aMonth().with(
                        aTrust("ZA1").due("2014-06-30").reporting("2014-06-27"),
                        aTrust("ZA2").due("2014-06-30").forecasting("2014-12-31"))
                .metric("past-deadline", 2)
                .metric("forecast-late", 0);
        assertThat(of(month).asked()).contains("a recovery plan with the trust past the deadline or forecast late");
    }

    @Test
    void countsTheReturnsUsedAndCarriedForward() {
        AMonth month = aMonth().metric("responses-expected", 43)
                .metric("responses-accepted", 30)
                .metric("responses-queries", 8)
                .metric("responses-carried-forward", 4);
        assertThat(Sentences.returnsUsed(new Composition(month.figures())))
                .isEqualTo("Returns used: 38 of 43 expected; carried forward from an earlier period: 4.");
    }
}
