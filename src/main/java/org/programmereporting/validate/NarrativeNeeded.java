package org.programmereporting.validate;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.StatusReturn;

/** {@code narrative-needed}: certain answers need a narrative. */
final class NarrativeNeeded implements WithinRule {
    private final FormField field;
    private final List<String> when;
    private final FormField narrative;

    NarrativeNeeded(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "field", "when", "narrative");
        this.field = settings.single("field");
        this.when = settings.choices(field, "when");
        this.narrative = settings.single("narrative");
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        if (!RuleFindings.isMissing(answers, narrative)) {
            return Stream.empty();
        }
        return answers.value(field.key()).stream()
                .filter(value -> when.contains(value.value().toString()))
                .map(value -> RuleFindings.query(
                        FindingCode.NARRATIVE_MISSING,
                        field,
                        value,
                        field.label() + " is " + value.value() + ", and " + narrative.label() + " is empty. Say why."));
    }
}
