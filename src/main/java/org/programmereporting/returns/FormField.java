package org.programmereporting.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A field of the return form: a line of {@code return-form.csv}.
 *
 * @param table the table whose column this is; empty for a single value
 * @param key {@code snake_case}, unique within its table
 * @param sheet the sheet it stands on
 * @param cell the cell of the value, or of a table column's heading
 * @param choices allowed words, in order; empty when any will do
 * @param smallest lowest number, or shortest length of a text
 * @param largest highest number, or greatest length of a text
 * @param severity what a wrong value does
 * @param message instead of the usual words, or empty
 */
public record FormField(
        String table,
        String key,
        String label,
        String sheet,
        CellAddress cell,
        FieldType type,
        Requirement required,
        List<String> choices,
        Optional<BigDecimal> smallest,
        Optional<BigDecimal> largest,
        Severity severity,
        String message,
        String guidance,
        String prefill) {
    public FormField {
        key = key.intern(); // answers are looked up by it all the time
        choices = List.copyOf(choices);
    }

    /** {@code key}, or {@code table.key} for a column. */
    public String path() {
        return table.isEmpty() ? key : table + "." + key;
    }

    /** What happens when its answer cannot be read, whatever a wrong one does: the return is rejected when it says whose it is, else it is held. */
    public Severity whenUnread() {
        return severity == Severity.REJECT ? Severity.REJECT : Severity.HOLD;
    }

    /** When an answer is due. */
    public enum Requirement {
        YES,
        NO,
        QUARTERLY
    }
}
