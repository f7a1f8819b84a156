package org.programmereporting.forms;

import java.util.Optional;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Prefill;

/** What is put into a cell: by its field's {@link Prefill}, what the centre knows or what the trust said last. */
final class Prefilling {
    private Prefilling() {}

    static IssuedCell cell(
            FormField field, CellAddress address, Optional<FieldValue> known, Optional<FieldValue> said) {
        Prefill prefill = Prefill.of(field.prefill()).orElse(Prefill.NO);
        Optional<FieldValue> value = switch (prefill) {
            case FIXED -> fitting(known, field).or(() -> fitting(said, field));
            case LAST -> fitting(said, field).or(() -> fitting(known, field));
            case NO -> Optional.empty();
        };
        return new IssuedCell(field, address, value, prefill != Prefill.FIXED || value.isEmpty());
    }

    /** The value, if the form still asks for its like: a field may have changed its type or its choices since. */
    private static Optional<FieldValue> fitting(Optional<FieldValue> value, FormField field) {
        return value.filter(answer -> switch (field.type()) {
            case DATE -> answer instanceof FieldValue.OfDate;
            case MONTH -> answer instanceof FieldValue.OfMonth;
            case INTEGER, DECIMAL -> answer instanceof FieldValue.OfNumber;
            case YES_NO, YES_NO_NA -> answer instanceof FieldValue.OfAnswer;
            case CHOICE -> field.choices().contains(answer.toString());
            case TEXT, ODS_CODE, EMAIL -> answer instanceof FieldValue.OfText;
        });
    }
}
