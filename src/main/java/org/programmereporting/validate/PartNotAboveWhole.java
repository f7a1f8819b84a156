package org.programmereporting.validate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.StatusReturn;

/** {@code part-not-above-whole}: a part is at most its whole. */
final class PartNotAboveWhole implements WithinRule {
    private final FormField part;
    private final FormField whole;

    PartNotAboveWhole(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "part", "whole");
        this.part = settings.single("part");
        this.whole = settings.single("whole");
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        Optional<BigDecimal> some = answers.number(part.key());
        Optional<BigDecimal> all = answers.number(whole.key());
        if (some.isEmpty() || all.isEmpty() || some.get().compareTo(all.get()) <= 0) {
            return Stream.empty();
        }
        String words = part.label() + " is " + ValueParser.plain(some.get()) + ", more than " + whole.label() + ", "
                + ValueParser.plain(all.get()) + ". Check both figures.";
        return answers.value(part.key()).stream()
                .map(value -> RuleFindings.query(FindingCode.PART_ABOVE_WHOLE, part, value, words));
    }
}
