package org.programmereporting.returns;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer of a return by name: {@code key} of a single field, or {@code table[row].column}.
 *
 * @param table empty for a single field, as is {@code row}
 * @param key the single field, or the table's column
 */
public record FieldPath(String table, String row, String key) {
    private static final Pattern SINGLE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern IN_TABLE = Pattern.compile("([a-z][a-z0-9_]*)\\[(.+)]\\.([a-z][a-z0-9_]*)");

    public static FieldPath single(String key) {
        return new FieldPath("", "", key);
    }

    /** The path, or nothing when the text is not one. */
    public static Optional<FieldPath> of(String text) {
        if (SINGLE.matcher(text).matches()) {
            return Optional.of(single(text));
        }
        Matcher parts = IN_TABLE.matcher(text);
        return parts.matches()
                ? Optional.of(new FieldPath(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    public boolean isSingle() {
        return table.isEmpty();
    }

    /** The field's path in the form: {@code key}, or {@code table.key}. */
    public String ofForm() {
        return isSingle() ? key : table + "." + key;
    }

    @Override
    public String toString() {
        return isSingle() ? key : StatusReturn.heldPath(table, row, key);
    }
}
