package org.programmereporting.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * {@code fall-needs-reason}: a cumulative figure is not less than in the trust's earlier return, unless one of the reason fields says why. Words that
 * stood there before are no reason for this fall. Without one the earlier figure stays.
 */
final class FallNeedsReason implements EarlierRule {
    private final List<FormField> figures;
    private final List<FormField> reasons;

    FallNeedsReason(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "figures", "reasons");
        this.figures = settings.numbers("figures");
        this.reasons = settings.singles("reasons");
    }

    @Override
    public List<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register) {
        List<EarlierFinding> falls = new ArrayList<>();
        for (FormField figure : figures) {
            fall(figure, now, before).ifPresent(falls::add);
        }
        return !falls.isEmpty() && reasons.stream().anyMatch(reason -> isNew(reason, now, before)) ? List.of() : falls;
    }

    private static boolean isNew(FormField reason, StatusReturn now, StatusReturn before) {
        Optional<String> words = now.text(reason.key());
        return words.isPresent() && !words.equals(before.text(reason.key()));
    }

    private Optional<EarlierFinding> fall(FormField figure, StatusReturn now, StatusReturn before) {
        Optional<BigDecimal> less = now.number(figure.key());
        Optional<BigDecimal> more = before.number(figure.key());
        return less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) < 0
                ? now.value(figure.key()).map(value -> finding(figure, value, more.get()))
                : Optional.empty();
    }

    private EarlierFinding finding(FormField figure, SourcedValue value, BigDecimal more) {
        String earlier = ValueParser.plain(more);
        return EarlierFinding.hold(
                FindingCode.CUMULATIVE_FELL,
                figure,
                value.source(),
                value.value().toString(),
                figure.key(),
                figure.label() + " is cumulative and fell from " + earlier + " to " + value.value()
                        + " without a reason, so " + earlier + " stays. Say why in "
                        + Words.either(reasons.stream().map(FormField::label).toList())
                        + ", or correct the figure.");
    }
}
