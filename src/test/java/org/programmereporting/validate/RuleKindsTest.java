package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.collect.ExampleForm;

class RuleKindsTest {
    @Test
    void theSetIsClosed() {
        assertThat(RuleKinds.all())
                .containsExactlyInAnyOrder(
                        "milestones-in-order",
                        "complete-has-actual",
                        "actual-within-period",
                        "late-needs-mitigation",
                        "slip-needs-reason",
                        "part-not-above-whole",
                        "go-live-needs-parties",
                        "narrative-needed",
                        "monthly-tables",
                        "quarterly-tables",
                        "nothing-changed",
                        "sign-off-needed",
                        "baseline-needs-approval",
                        "fall-needs-reason",
                        "exit-not-withdrawn",
                        "rows-stay",
                        "forecast-moved",
                        "total-re-estimated",
                        "same-file",
                        "same-answers",
                        "consortium-of-several",
                        "known-supplier",
                        "outgoing-as-registered",
                        "exited-not-running");
        assertProblem("go-faster", Map.of(), "rule kind \"go-faster\" is not known. Known are: actual-within-period, ");
    }

    @Test
    void aMissingSettingIsNamed() {
        assertProblem(
                "part-not-above-whole",
                Map.of("part", List.of("tb_migrated")),
                "rule part-not-above-whole needs the setting \"whole\"");
    }

    @Test
    void anUnknownSettingIsNamed() {
        assertProblem(
                "actual-within-period",
                Map.of("field", List.of("measured_on")),
                "rule actual-within-period has no setting \"field\". Known are: fields");
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsNamed() {
        assertProblem(
                "actual-within-period",
                Map.of("fields", List.of("contracts.colour")),
                "rule actual-within-period names \"contracts.colour\", which is not a field of the form");
    }

    @Test
    void aFieldOfAnotherTypeIsNamed() {
        assertProblem(
                "actual-within-period",
                Map.of("fields", List.of("tb_total")),
                "rule actual-within-period needs a date, and \"tb_total\" is of type decimal");
    }

    @Test
    void aTableThatTheFormDoesNotHaveIsNamed() {
        assertProblem(
                "late-needs-mitigation",
                Map.of("table", List.of("cows")),
                "rule late-needs-mitigation names the table \"cows\", which the form does not have. Known are:"
                        + " contracts, milestones, tasks, risks");
    }

    @Test
    void aWordThatIsNoChoiceIsNamed() {
        assertProblem(
                "narrative-needed",
                Map.of("field", List.of("delivery_confidence"), "when", List.of("pink"), "narrative", List.of("x")),
                "rule narrative-needed names \"pink\", which is not a choice of \"delivery_confidence\". Known are:"
                        + " green, amber-green, amber, amber-red, red");
    }

    @Test
    void aNumberThatIsNoneAndOneWordTooManyAreNamed() {
        assertProblem(
                "slip-needs-reason",
                Map.of(
                        "table", List.of("milestones"),
                        "baseline", List.of("baseline"),
                        "forecast", List.of("forecast"),
                        "actual", List.of("actual"),
                        "reason", List.of("slip_reason"),
                        "days", List.of("many")),
                "rule slip-needs-reason needs a whole number for \"days\", 0 to 999999, not \"many\"");
        assertProblem(
                "part-not-above-whole",
                Map.of("part", List.of("tb_migrated", "tb_total"), "whole", List.of("tb_total")),
                "rule part-not-above-whole takes one word for \"part\", not 2");
    }

    @Test
    void aRuleWithoutSettingsTakesNone() {
        assertProblem("same-file", Map.of("of", List.of("two")), "rule same-file has no setting \"of\"; it takes none");
    }

    @Test
    void aColumnWhereASingleFieldBelongsIsNamed() {
        assertProblem(
                "consortium-of-several",
                Map.of("field", List.of("contracts.system")),
                "rule consortium-of-several needs a single field, and \"contracts.system\" is a column of a table");
    }

    @Test
    void aFieldThatIsNoNumberIsNamed() {
        assertProblem(
                "total-re-estimated",
                Map.of("totals", List.of("measured_on")),
                "rule total-re-estimated needs a number, and \"measured_on\" is of type date");
        assertProblem(
                "fall-needs-reason",
                Map.of("figures", List.of("tasks.task_id"), "reasons", List.of("confidence_narrative")),
                "rule fall-needs-reason needs a single field, and \"tasks.task_id\" is a column of a table");
    }

    @Test
    void fieldsThatDoNotPairAreNamed() {
        assertProblem(
                "nothing-changed",
                nothingChanged(List.of("contracts.forecast_exit", "milestones.forecast"), List.of("milestones.actual")),
                "rule nothing-changed needs as many of the one as of the other, not 2 and 1");
        assertProblem(
                "nothing-changed",
                nothingChanged(List.of("contracts.forecast_exit"), List.of("milestones.actual")),
                "rule nothing-changed needs \"contracts.forecast_exit\" and \"milestones.actual\" in one table");
    }

    @Test
    void aRatingWithoutWordsIsNamed() {
        assertProblem(
                "sign-off-needed",
                Map.of(
                        "forecasts", List.of("contracts.forecast_exit"),
                        "confidence", List.of("consortium"),
                        "sign-off", List.of("signed_off_by")),
                "rule sign-off-needed needs choices in \"consortium\" to know which is worse");
    }

    @Test
    void eachKindNeedsItsSettingsAndKnowsNoOthers() {
        for (String kind : RuleKinds.all()) {
            if (!kind.equals("same-file")) {
                assertProblem(kind, Map.of(), "rule " + kind + " needs the setting \"");
            }
            assertProblem(kind, Map.of("colour", List.of("red")), "rule " + kind + " has no setting \"colour\"");
        }
    }

    private static Map<String, List<String>> nothingChanged(List<String> forecasts, List<String> actuals) {
        return Map.of(
                "field", List.of("nothing_changed"),
                "forecasts", forecasts,
                "actuals", actuals,
                "migrated", List.of("tb_migrated"),
                "totals", List.of("tb_total"));
    }

    private static void assertProblem(String kind, Map<String, List<String>> settings, String message) {
        assertThatThrownBy(() -> RuleKinds.rule(new RuleDefinition(kind, settings), ExampleForm.FORM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
