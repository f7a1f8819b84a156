package org.programmereporting.returns;

import java.util.List;
import java.util.Map;

/**
 * What stands in a file, read by the form and not judged.
 *
 * @param values the cells of the single fields, by key
 * @param tables the rows of the tables, by table
 * @param observations what the reader noticed on the way: a missing sheet, a value outside the form
 */
public record RawReturn(Map<String, RawCell> values, Map<String, List<RawRow>> tables, List<Finding> observations) {
    public RawReturn {
        values = Map.copyOf(values);
        tables = Map.copyOf(tables);
        observations = List.copyOf(observations);
    }

    /** A file that cannot be read as a return at all: nothing but the reason. */
    public static RawReturn unreadable(Finding reason) {
        return new RawReturn(Map.of(), Map.of(), List.of(reason));
    }

    /** A row of a table: a cell for each column, by key. */
    public record RawRow(Map<String, RawCell> cells) {
        public RawRow {
            cells = Map.copyOf(cells);
        }
    }
}
