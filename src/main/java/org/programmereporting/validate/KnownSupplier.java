package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.StatusReturn;

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
        return returns.each(said -> unknown(said, returns.register()));
    }

    private List<Finding> unknown(StatusReturn said, Register register) {
        List<Finding> unknown = new ArrayList<>();
        for (FormField field : fields) {
            for (Located supplier : Located.in(said, field)) {
                if (!supplier.isHeld(said) && !isKnown(supplier.text(), register)) {
                    unknown.add(unknown(supplier));
                }
            }
        }
        return unknown;
    }

    private boolean isKnown(String text, Register register) {
        for (String answer : answers) {
            if (text.equalsIgnoreCase(answer)) {
                return true;
            }
        }
        return register.supplier(text).isPresent();
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
