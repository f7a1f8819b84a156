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
                        "narrative-needed");
        assertProblem("go-faster", Map.of(), "rule kind \"go-faster\" is not known; known are actual-within-period, ");
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
                "rule actual-within-period knows no setting \"field\"; it has fields");
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
                "rule late-needs-mitigation names the table \"cows\", which the form does not have; it has contracts,"
                        + " milestones, tasks and risks");
    }

    @Test
    void aWordThatIsNoChoiceIsNamed() {
        assertProblem(
                "narrative-needed",
                Map.of("field", List.of("delivery_confidence"), "when", List.of("pink"), "narrative", List.of("x")),
                "rule narrative-needed names \"pink\", which is not a choice of \"delivery_confidence\"; it has green,"
                        + " amber-green, amber, amber-red and red");
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
                "rule slip-needs-reason needs a whole number for \"days\", not \"many\"");
        assertProblem(
                "part-not-above-whole",
                Map.of("part", List.of("tb_migrated", "tb_total"), "whole", List.of("tb_total")),
                "rule part-not-above-whole takes one word for \"part\", not 2");
    }

    private static void assertProblem(String kind, Map<String, List<String>> settings, String message) {
        assertThatThrownBy(() -> RuleKinds.rule(new RuleDefinition(kind, settings), ExampleForm.FORM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
