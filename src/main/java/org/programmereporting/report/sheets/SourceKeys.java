package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table;

/**
 * Where the rows of a sheet tell which value they are about; by the same words two sheets tell of the same value.
 *
 * @param own its cell
 * @param earlier a value that is held gives way to that of an earlier file, which the same form has in the same cell
 * @param line a value that was corrected gives way to a line of a table of the centre
 */
record SourceKeys(Key own, Key earlier, Key line) {
    static SourceKeys of(Sheet.Tabular sheet) {
        return new SourceKeys(
                Key.under(sheet, "File", "Sheet", "Cell"),
                Key.under(sheet, Links.TRUST, "Field", "Sheet", "Cell"),
                Key.under(sheet, Links.TRUST, "Field"));
    }

    List<Key> all() {
        return List.of(own, earlier, line);
    }

    /** @param columns that tell it; none where the sheet has not all of them */
    record Key(Optional<List<Integer>> columns) {
        private static Key under(Sheet.Tabular sheet, String... headings) {
            List<String> all =
                    sheet.table().columns().stream().map(Table.Column::heading).toList();
            List<Integer> columns = Stream.of(headings).map(all::indexOf).toList();
            return new Key(columns.contains(-1) ? Optional.empty() : Optional.of(columns));
        }

        /** What a row says in these columns. */
        Optional<List<String>> of(List<Cell> row) {
            return columns.map(all -> {
                List<String> said = new ArrayList<>(all.size());
                all.forEach(at -> said.add(Links.text(row.get(at)).orElse("")));
                return List.copyOf(said);
            });
        }
    }
}
