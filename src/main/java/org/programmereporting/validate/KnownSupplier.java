package org.programmereporting.validate;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;

/** {@code known-supplier}: a supplier is in {@code suppliers.csv}, by id, name or alias, or is one of the {@code answers} that name nobody. */
final class KnownSupplier implements AcrossRule {
    private final List<FormField> fields;
    private final List<String> answers;

    KnownSupplier(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "fields", "answers");
        this.fields = settings.fields("fields");
        this.answers = settings.several("answers");
    }

    @Override
    public Stream<AcrossFinding> check(PeriodReturns returns) {
        return returns.each(said -> fields.stream()
                .flatMap(field -> Located.in(said, field))
                .filter(supplier -> !supplier.isHeld(said))
                .filter(supplier -> !isKnown(supplier.text(), returns.register()))
                .map(KnownSupplier::unknown));
    }

    private boolean isKnown(String text, Register register) {
        return answers.stream().anyMatch(text::equalsIgnoreCase)
                || register.supplier(text).isPresent();
    }

    static Finding unknown(Located supplier) {
        return RuleFindings.query(
                FindingCode.SUPPLIER_UNKNOWN,
                supplier.field(),
                supplier.value(),
                Words.quoted(supplier.text()) + " is not in the list of suppliers. Use the supplier's full name; the"
                        + " centre adds a new supplier or alias to suppliers.csv.");
    }
}
