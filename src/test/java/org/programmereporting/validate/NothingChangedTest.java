package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.StatusReturn;

class NothingChangedTest {
    private static final String UNDER_WAY = "query nothing-changed-refused Return!D16: Nothing changed is yes, but"
            + " migration is under way (Studies migrated: 100). Answer no, and report what happened.";

    @Test
    void isRefusedWhereAForecastHasPassed() {
        assertThat(settlement().findings(still(aReturn(), "2014-06-30")))
                .containsExactly(
                        "query nothing-changed-refused Return!D16: Nothing changed is yes, but Forecast exit of"
                                + " PACS, 30/06/2014, has passed without an actual date. Answer no, and report what happened.");
        assertThat(settlement()
                        .codes(still(aReturn(), "2014-07-01")
                                .row("milestones", "milestone", "go-live", "forecast", day("2014-06-01"))))
                .containsExactly("ZA1-2014-06.xlsx nothing-changed-refused");
    }

    @Test
    void isRefusedWhileMigrationIsUnderWay() {
        assertThat(settlement().findings(aReturn().with("nothing_changed", "yes")))
                .containsExactly(UNDER_WAY);
        assertThat(settlement()
                        .findings(still(aReturn(), "2014-07-01")
                                .with("tb_migrated", 2)
                                .with("tb_total", 3)))
                .containsExactly("query nothing-changed-refused Return!D16: Nothing changed is yes, but migration is"
                        + " under way (Volume migrated (TB): 2 of 3). Answer no, and report what happened.");
    }

    @Test
    void standsWhereWhatWasForecastIsReachedOrDoesNotApplyAndAllIsMigrated() {
        assertThat(settlement()
                        .findings(still(aReturn(), "2014-07-01")
                                .with("studies_migrated", 100)
                                .with("studies_total", 100)
                                .row(
                                        "milestones",
                                        "milestone",
                                        "go-live",
                                        "forecast",
                                        day("2014-06-01"),
                                        "actual",
                                        day("2014-06-01"))
                                .row(
                                        "milestones",
                                        "milestone",
                                        "decommissioned",
                                        "forecast",
                                        day("2014-06-01"),
                                        "status",
                                        "not applicable")))
                .isEmpty();
    }

    @Test
    void whatWasLeftEmptyKeepsItsValueWithANote() {
        ExampleReturn may = still(aReturnOf("2014-05"), "2014-09-30")
                .with("consortium", "Dales")
                .with("needed_from_centre", "Help")
                .row("tasks", "task_id", "T1", "description", "Order storage")
                .row(
                        "milestones",
                        "milestone",
                        "go-live",
                        "baseline",
                        day("2014-08-01"),
                        "forecast",
                        day("2014-09-01"));
        ExampleReturn june = still(aReturn(), "2014-09-30")
                .with("consortium", "")
                .row("milestones", "milestone", "go-live", "forecast", day("2014-10-01"));
        assertThat(settlement().findings(may, june))
                .containsExactly("note nothing-changed-kept Return!D16: Nothing changed is yes, so what was left empty"
                        + " keeps the values of the return of 2014-05. Nothing to do.");
        StatusReturn counting = settlement().counting(may, june);
        assertThat(counting.held())
                .containsExactlyInAnyOrder("consortium", "tasks[T1]", "milestones[go-live].baseline");
        assertThat(counting.text("consortium")).contains("Dales");
        assertThat(counting.row("tasks", "T1")).isPresent();
        assertThat(counting.row("milestones", "go-live").flatMap(row -> row.date("baseline")))
                .contains(day("2014-08-01"));
        assertThat(counting.row("milestones", "go-live").flatMap(row -> row.date("forecast")))
                .as("what was said counts as said")
                .contains(day("2014-10-01"));
        assertThat(counting.text("needed_from_centre"))
                .as("not pre-filled, so not confirmed")
                .isEmpty();
    }

    @Test
    void isRefusedWhereAValueThatWouldBeKeptHasPassed() {
        ExampleReturn may = still(aReturnOf("2014-05"), "2014-09-30")
                .row("milestones", "milestone", "go-live", "forecast", day("2014-06-20"));
        assertThat(settlement().findings(may, still(aReturn(), "2014-09-30")))
                .containsExactly("query nothing-changed-refused Return!D16: Nothing changed is yes, but Forecast of"
                        + " go-live, 20/06/2014, has passed without an actual date. Answer no, and report what"
                        + " happened.");
        assertThat(settlement().counting(may, still(aReturn(), "2014-09-30")).rows("milestones"))
                .isEmpty();
    }

    @Test
    void refusedOnceIsToldOnceAndNothingIsKept() {
        ExampleReturn may = aReturnOf("2014-05").with("consortium", "Dales");
        assertThat(settlement().findings(may, aReturn().with("nothing_changed", "yes")))
                .containsExactly(UNDER_WAY);
        assertThat(settlement()
                        .counting(may, aReturn().with("nothing_changed", "yes"))
                        .text("consortium"))
                .isEmpty();
    }

    @Test
    void aNoOrAHeldAnswerChangesNothing() {
        ExampleReturn may = aReturnOf("2014-05").with("consortium", "Dales");
        assertThat(settlement().findings(may, aReturn().with("nothing_changed", "no")))
                .isEmpty();
        assertThat(settlement().codes(may, aReturn().with("nothing_changed", "perhaps")))
                .containsExactly("ZA1-2014-05.xlsx", "ZA1-2014-06.xlsx yes-no-unknown");
    }

    /** Says that nothing changed, and nothing is migrated yet. */
    private static ExampleReturn still(ExampleReturn example, String forecast) {
        return example.with("nothing_changed", "yes")
                .with("studies_migrated", 0)
                .with("tb_migrated", 0)
                .row("contracts", "service", "PACS", "forecast_exit", day(forecast));
    }

    private static ASettlement settlement() {
        return ASettlement.under(
                "nothing-changed",
                Map.of(
                        "field", List.of("nothing_changed"),
                        "forecasts", List.of("contracts.forecast_exit", "milestones.forecast"),
                        "actuals", List.of("contracts.actual_exit", "milestones.actual"),
                        "migrated", List.of("studies_migrated", "tb_migrated"),
                        "totals", List.of("studies_total", "tb_total")));
    }
}
