package org.programmereporting.forms;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.FormField.Requirement;
import org.programmereporting.returns.OdsCode;

/**
 * One trust's form before it is filled in.
 *
 * @param earlier the return it was pre-filled from; none when none was accepted yet
 * @param cells single values first, then each table's rows, in the order of the form
 */
public record IssuedForm(
        FormsMonth of, OdsCode trust, String trustName, Optional<EarlierReturn> earlier, List<IssuedCell> cells) {
    public IssuedForm {
        cells = List.copyOf(cells);
    }

    /** {@code ZR1-2014-07.xlsx} */
    public String fileName() {
        return trust + "-" + of.month() + ".xlsx";
    }

    public List<IssuedCell> cellsOn(String sheet) {
        return cells.stream().filter(cell -> cell.field().sheet().equals(sheet)).toList();
    }

    /** The single values that a return must give and that nothing stands in yet. */
    public List<FormField> leftToAnswer() {
        return cells.stream()
                .filter(cell -> cell.open() && cell.value().isEmpty())
                .map(IssuedCell::field)
                .filter(field -> field.table().isEmpty() && field.required() == Requirement.YES)
                .toList();
    }
}
