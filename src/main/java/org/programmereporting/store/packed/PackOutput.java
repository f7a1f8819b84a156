package org.programmereporting.store.packed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes numbers in as few bytes as they need, and each word once: afterwards its number stands for it. */
final class PackOutput {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> words = new HashMap<>();

    /** Any number; small ones, below zero too, take one byte. */
    void number(long number) {
        long rest = (number << 1) ^ (number >> (Long.SIZE - 1));
        while ((rest & -MORE) != 0) {
            bytes.write((int) (rest & (MORE - 1)) | MORE);
            rest >>>= BITS;
        }
        bytes.write((int) rest);
    }

    void word(String word) {
        if (isFirst(words, word)) {
            byte[] text = word.getBytes(StandardCharsets.UTF_8);
            boolean isWhole =
                    word.equals(new String(text, StandardCharsets.UTF_8)); // not with half of a pair of surrogates
            text = isWhole ? text : word.getBytes(StandardCharsets.UTF_16BE);
            number(isWhole ? text.length : -text.length);
            bytes.writeBytes(text);
        }
    }

    /** Whether something comes for the first time: a 0 is written, and the caller writes what it is; else its number is. */
    <T> boolean isFirst(Map<T, Integer> before, T what) {
        Integer known = before.get(what);
        if (known == null) {
            before.put(what, before.size() + 1);
        }
        number(known == null ? 0 : known);
        return known == null;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
