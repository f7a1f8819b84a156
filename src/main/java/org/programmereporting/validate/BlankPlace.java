package org.programmereporting.validate;

import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** Where an answer belongs that is not there: an empty cell has no value that could tell its own place. */
final class BlankPlace {
    private BlankPlace() {}

    /** A row's cell in a column, when the row's name stands where the form has it; else the row's name. */
    static Source in(ReturnRow row, FormField key, FormField column) {
        Source name = row.value(key.key())
                .or(() -> new TreeMap<>(row.values()).values().stream().findFirst())
                .map(SourcedValue::source)
                .orElseThrow();
        Optional<CellAddress> address = CellAddress.of(name.cell())
                .filter(cell -> name.sheet().equals(column.sheet()))
                .filter(cell -> cell.column() == key.cell().column());
        return address.map(cell -> new CellAddress(column.cell().column(), cell.row()))
                .map(cell -> new Source(name.file(), name.sheet(), cell.toString()))
                .orElse(name);
    }

    /** The cell under a column's heading, for a row that is not there; of a file without sheets, the file. */
    static Source under(FormField column, StatusReturn answers) {
        Source any = new TreeMap<>(answers.values())
                .values().stream().map(SourcedValue::source).findFirst().orElseThrow();
        return any.sheet().isEmpty()
                ? Source.of(any.file())
                : new Source(any.file(), column.sheet(), column.cell().down(1).toString());
    }
}
