package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import org.junit.jupiter.api.Test;
import org.programmereporting.returns.Milestone;

class EndLoadingTest {
    private static final AReference PLAN = aReference()
            .milestones(
                    new Milestone("contract-award", "Contract award", true),
                    new Milestone("training", "Training", false),
                    new Milestone("go-live", "Go-live", true),
                    new Milestone("validated", "Validated", true));

    /** Eight weeks before the planned exit of 31 March 2015 is 3 February. */
    private static AReturn plan(String trust, String period) {
        return aReturn(trust, period)
                .milestone("contract-award", "2014-10-01", "", "not started")
                .milestone("training", "2015-03-30", "", "not started")
                .milestone("go-live", "2015-02-04", "", "not started")
                .milestone("validated", "2015-03-31", "", "not started");
    }

    private static AReturn withTasks(AReturn plan) {
        return plan.task("T1", "go-live", "yes", "2015-03-31", "", "")
                .task("T2", "training", "yes", "2015-02-03", "", "")
                .task("T3", "training", "no", "2015-03-31", "", "")
                .task("T4", "validated", "yes", "2015-03-01", "", "");
    }

    @Test
    void takesTheMedianShareOfItemsInTheLastWeeks() {
        AMonth month = AMonth.with(
                        // the award and T2 before, go-live and T4 after: a half
                        aTrust("ZA1").holding("PACS", "2015-03-31", "").saying(withTasks(plan("ZA1", "2014-06"))),
                        // one item, and late
                        aTrust("ZA2")
                                .holding("PACS", "2015-03-31", "")
                                .saying(aReturn("ZA2", "2014-06")
                                        .milestone("contract-award", "2015-03-01", "", "not started")
                                        .milestone("go-live", "2014-03-01", "", "not applicable")),
                        aTrust("ZA3").holding("PACS", "2015-03-31", ""),
                        aTrust("ZA4").holding("PACS", "2015-03-31", "").silent(),
                        aTrust("ZA5").holding("PACS", "", "").saying(plan("ZA5", "2014-06")))
                .knowing(PLAN);
        assertThat(endLoading().measure(month))
                .hasToString("{m=0.75000000 of 2, m-at-least-50=2 of 2, m-no-plan=1, m-unknown=2, m-undated=2}");
    }

    @Test
    void takesTasksFromTheLatestReturnThatListsAny() {
        AMonth month = AMonth.aMonth()
                .at(
                        "2014-05",
                        aTrust("ZA1").holding("PACS", "2015-03-31", "").saying(withTasks(plan("ZA1", "2014-05"))))
                .at("2014-06", aTrust("ZA1").holding("PACS", "2015-03-31", "").saying(plan("ZA1", "2014-06")))
                .knowing(PLAN);
        assertThat(endLoading().measure(month)).containsEntry("m", "0.50000000 of 1");
        assertThat(endLoading().set("limit", "0.51").measure(month)).containsEntry("m-at-least-51", "0 of 1");
    }

    @Test
    void countsOpenItemsAgainstTheDeadlineByTheirForecast() {
        AMonth month = AMonth.with(
                        // the award is reached; go-live is forecast within eight weeks of 30 June 2015
                        aTrust("ZA1")
                                .saying(aReturn("ZA1", "2014-06")
                                        .milestone("contract-award", "2014-05-01", "2014-06-30", "complete")
                                        .milestone("go-live", "2015-02-01", "", "not started")
                                        .date("milestones", "go-live", "forecast", "2015-05-06")),
                        aTrust("ZA2")
                                .saying(aReturn("ZA2", "2014-06")
                                        .milestone("contract-award", "2014-05-01", "2014-05-30", "complete")
                                        .milestone("go-live", "2014-06-01", "2014-06-02", "complete")),
                        aTrust("ZA3")
                                .saying(aReturn("ZA3", "2014-06")
                                        .milestone("contract-award", "2014-05-01", "2014-05-30", "complete")),
                        // by the planned day where none is forecast, which is not late
                        aTrust("ZA4")
                                .saying(aReturn("ZA4", "2014-06")
                                        .milestone("contract-award", "2014-05-01", "2014-07-01", "complete")
                                        .milestone("go-live", "2015-05-05", "", "not started")))
                .knowing(PLAN);
        assertThat(deadlineLoading().measure(month))
                .hasToString("{m=0.50000000 of 2, m-at-least-50=1 of 2, m-no-plan=1, m-unknown=0, m-undated=1,"
                        + " m-nothing-open=1}");
    }

    @Test
    void countsItemsDueAfterTheDeadline() {
        AMonth month = AMonth.with(
                        aTrust("ZA1")
                                .saying(aReturn("ZA1", "2014-06")
                                        .milestone("contract-award", "2015-06-30", "", "not started")
                                        .milestone("go-live", "2015-05-01", "", "not started")
                                        .date("milestones", "go-live", "forecast", "2015-07-01")
                                        .task("T1", "training", "yes", "2015-08-01", "", "2014-06-30")
                                        .task("T2", "training", "yes", "2015-08-01", "2015-06-01", "")),
                        aTrust("ZA2")
                                .saying(aReturn("ZA2", "2014-06")
                                        .milestone("contract-award", "2015-06-30", "", "not started")),
                        aTrust("ZA3").silent())
                .knowing(PLAN);
        assertThat(forecast(ofKind("after-deadline")).measure(month))
                .hasToString("{m=1 of 4, m-trusts=1 of 2, m-undated=1, m-nothing-open=0, m-unknown=1}");
    }

    @Test
    void saysHowLateInThePlanItemsLieOnAverage() {
        AMonth month = AMonth.with(
                        // a hundred days; after 50, and after the exit
                        aTrust("ZA1")
                                .starting("2014-01-01")
                                .holding("PACS", "2014-04-11", "")
                                .saying(aReturn("ZA1", "2014-06")
                                        .milestone("contract-award", "2014-02-20", "", "not started")
                                        .milestone("go-live", "2014-05-01", "", "not started")),
                        aTrust("ZA2")
                                .starting("2014-04-11")
                                .holding("PACS", "2014-04-11", "")
                                .saying(plan("ZA2", "2014-06")),
                        aTrust("ZA3").holding("PACS", "2014-04-11", "").saying(plan("ZA3", "2014-06")),
                        aTrust("ZA4").starting("2014-01-01").holding("PACS", "2014-04-11", ""))
                .knowing(PLAN);
        assertThat(planned(ofKind("back-loading")).measure(month))
                .hasToString("{m=0.7500 of 1, m-no-plan=1, m-unknown=2, m-clamped=1, m-undated=2}");
    }

    @Test
    void knowsNothingWhenNobodyHasAPlan() {
        AMonth month = AMonth.with(aTrust("ZA1")).knowing(PLAN);
        assertThat(endLoading().measure(month))
                .containsEntry("m", "[x] of 0")
                .containsEntry("m-at-least-50", "[x] of 0");
        assertThat(endLoading().measure(AMonth.with())).containsEntry("m", "[z] of 0");
        assertThat(planned(ofKind("back-loading")).measure(month)).containsEntry("m", "[x] of 0");
        assertThat(forecast(ofKind("after-deadline")).measure(AMonth.with())).containsEntry("m", "[z] of 0");
    }

    @Test
    void refusesAMilestoneThatTheProgrammeHasNot() {
        assertThatThrownBy(() -> endLoading().set("up-to", "go-life").measure(AMonth.with()))
                .hasMessage("metric \"m\": the setting \"up-to\" is \"go-life\", which is not known."
                        + " Known are: contract-award, go-live");
        assertThatThrownBy(
                        () -> endLoading().set("milestone-finish", "baseline,").build())
                .hasMessageEndingWith("expected different words with commas between them");
        assertThatThrownBy(() -> endLoading().set("against", "exit").build())
                .hasMessageEndingWith("\"against\" is \"exit\", which is not known. Known are: deadline, planned-exit");
    }

    private static AMetric endLoading() {
        return planned(ofKind("end-loading"))
                .set("against", "planned-exit")
                .set("weeks", "8")
                .set("limit", "0.5");
    }

    private static AMetric deadlineLoading() {
        return forecast(ofKind("end-loading"))
                .set("against", "deadline")
                .set("weeks", "8")
                .set("limit", "0.5");
    }

    private static AMetric planned(AMetric metric) {
        return metric.set("up-to", "go-live")
                .set("milestone-finish", "baseline")
                .set("task-finish", "planned_finish");
    }

    private static AMetric forecast(AMetric metric) {
        return metric.set("up-to", "go-live")
                .set("milestone-finish", "forecast, baseline")
                .set("task-finish", "forecast_finish, planned_finish");
    }
}
