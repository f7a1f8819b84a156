package org.programmereporting.returns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands in a field's cell when a form is issued: the word in the column {@code prefill} of {@code return-form.csv}. */
public enum Prefill {
    /**
     * Printed and locked: what the centre knows from the register, else what the last accepted return said. Where neither knows, the cell is open
     * to be filled in.
     */
    FIXED,
    /** What the last accepted return said, else what the register knows; to be confirmed or changed. */
    LAST,
    /** Nothing: the trust must answer afresh each month. */
    NO;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Prefill> of(String id) {
        return Arrays.stream(values()).filter(word -> word.id().equals(id)).findFirst();
    }
}
