package org.programmereporting.collect.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file made to do harm.
 *
 * @param what in a few words
 * @param name what the file is called
 * @param bytes made when asked for, since some are large
 * @param reason what the sender is told; {@link #READ} when its answers are read all the same
 */
record HostileFile(String what, String name, Supplier<byte[]> bytes, String reason) {
    static final String READ = "";
    static final String FRESH_FORM = " Copy the answers into a fresh form.";
    static final String SAVE_AGAIN = " Open it in Excel, save it under a new name and send that.";
    static final String DAMAGED = "The workbook is damaged: a part of it is missing or cannot be read." + SAVE_AGAIN;

    static HostileFile workbook(String what, Supplier<byte[]> bytes, String reason) {
        return new HostileFile(what, "ZA1.xlsx", bytes, reason);
    }

    static HostileFile old(String what, Supplier<byte[]> bytes, String reason) {
        return new HostileFile(what, "ZA1.xls", bytes, reason);
    }

    static HostileFile csv(String what, Supplier<String> text, String reason) {
        return new HostileFile(what, "ZA1.csv", () -> text.get().getBytes(StandardCharsets.UTF_8), reason);
    }

    @Override
    public String toString() {
        return what;
    }
}
