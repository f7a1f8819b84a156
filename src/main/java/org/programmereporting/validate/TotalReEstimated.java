package org.programmereporting.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.StatusReturn;

/** {@code total-re-estimated}: a note where a total is not that of the trust's earlier return. */
final class TotalReEstimated implements EarlierRule {
    private final List<FormField> totals;

    TotalReEstimated(RuleDefinition definition, ReturnForm form) {
        this.totals = new RuleSettings(definition, form, "totals").numbers("totals");
    }

    @Override
    public List<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register) {
        List<EarlierFinding> changed = new ArrayList<>();
        for (FormField total : totals) {
            changed(total, now, before).map(EarlierFinding::of).ifPresent(changed::add);
        }
        return changed;
    }

    private static Optional<Finding> changed(FormField total, StatusReturn now, StatusReturn before) {
        Optional<BigDecimal> today = now.number(total.key());
        Optional<BigDecimal> old = before.number(total.key());
        if (today.isEmpty() || old.isEmpty() || today.get().compareTo(old.get()) == 0) {
            return Optional.empty();
        }
        String words = total.label() + " is " + ValueParser.plain(today.get()) + "; in the return of " + before.period()
                + " it was " + ValueParser.plain(old.get()) + ". Correct it if it was not measured anew.";
        return now.value(total.key())
                .map(value -> RuleFindings.finding(FindingCode.TOTAL_RE_ESTIMATED, Severity.NOTE, total, value, words));
    }
}
