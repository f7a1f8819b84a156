package org.programmereporting.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Prefill;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * The rows of a table on an issued form. Where the first column is fixed, one for each thing the centre knows of (a contract's service), else one
 * for each of its choices, in their order (a milestone); else those of the last accepted return, and empty ones to add to them.
 *
 * @param known what the centre knows, by row
 */
record IssuedTable(
        List<FormField> columns, Map<String, Map<String, FieldValue>> known, Optional<StatusReturn> answers) {
    private static final int SPARE_ROWS = 10;

    List<IssuedCell> cells() {
        List<IssuedCell> cells = new ArrayList<>();
        List<String> names = names();
        names.forEach(name -> addRow(name, cells));
        if (!isFixed() || names.isEmpty()) {
            for (int spare = 1; spare <= SPARE_ROWS; spare++) {
                addSpareRow(names.size() + spare, cells);
            }
        }
        return cells;
    }

    private FormField key() {
        return columns.get(0);
    }

    private boolean isFixed() {
        return Prefill.of(key().prefill()).filter(Prefill.FIXED::equals).isPresent();
    }

    private List<String> names() {
        List<String> said = answers.stream()
                .flatMap(last -> last.rows(key().table()).stream())
                .map(ReturnRow::key)
                .toList();
        if (isFixed() && !known.isEmpty()) {
            return List.copyOf(known.keySet());
        } else if (isFixed() && !key().choices().isEmpty()) {
            return key().choices();
        }
        return Prefill.of(key().prefill()).filter(Prefill.NO::equals).isPresent() ? List.of() : said;
    }

    private void addRow(String name, List<IssuedCell> cells) {
        Map<String, FieldValue> facts = known.getOrDefault(name, Map.of());
        Optional<ReturnRow> last = answers.flatMap(said -> said.row(key().table(), name));
        int down = cells.size() / columns.size() + 1;
        for (FormField column : columns) {
            Optional<FieldValue> fact = column.equals(key())
                    ? Optional.of(new FieldValue.OfText(name))
                    : Optional.ofNullable(facts.get(column.key()));
            Optional<FieldValue> said =
                    last.flatMap(row -> row.value(column.key())).map(SourcedValue::value);
            cells.add(Prefilling.cell(column, column.cell().down(down), fact, said));
        }
    }

    private void addSpareRow(int down, List<IssuedCell> cells) {
        columns.forEach(column -> cells.add(new IssuedCell(column, column.cell().down(down), Optional.empty(), true)));
    }
}
