package org.programmereporting.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/** Makes each trust's form of a month: the fields of the form, pre-filled from the register and the trust's last accepted return. */
public final class FormIssuer {
    private final FormsMonth forms;
    private final Register register;

    public FormIssuer(FormsMonth forms, Register register) {
        this.forms = forms;
        this.register = register;
    }

    /**
     * The form of one trust.
     *
     * @param trust as it stands when the month opens: its answers are of an earlier month
     */
    public IssuedForm issue(TrustPosition trust) {
        CentreAnswers known = CentreAnswers.of(trust, forms, register);
        List<IssuedCell> cells = new ArrayList<>();
        for (FormField field : forms.form().singles()) {
            cells.add(Prefilling.cell(
                    field,
                    field.cell(),
                    Optional.ofNullable(known.singles().get(field.key())),
                    trust.answers().flatMap(said -> said.value(field.key())).map(SourcedValue::value)));
        }
        for (String table : forms.form().tables()) {
            List<FormField> columns = forms.form().columnsOf(table);
            cells.addAll(new IssuedTable(columns, known.rows(table), trust.answers()).cells());
        }
        Optional<StatusReturn> answers = trust.answers();
        return new IssuedForm(forms, trust.code(), trust.name(), answers.map(EarlierReturn::of), cells);
    }
}
