package org.programmereporting.store.packed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link PackOutput} wrote. */
final class PackInput {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final byte[] bytes;
    private final List<String> words = new ArrayList<>();
    /** Made once, not for each word. */
    private final Supplier<String> newWord = this::newWord;

    private int next;

    PackInput(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long raw = 0;
        int shift = 0;
        int part;
        do {
            part = bytes[next++];
            raw |= (long) (part & (MORE - 1)) << shift;
            shift += BITS;
        } while ((part & MORE) != 0);
        return (raw >>> 1) ^ -(raw & 1);
    }

    /** A number of things, or of one of them. */
    int count() {
        return Math.toIntExact(number());
    }

    String word() {
        return again(words, newWord);
    }

    /** What came before, or the first of it, read now. */
    <T> T again(List<T> before, Supplier<T> first) {
        int known = count();
        if (known > 0) {
            return before.get(known - 1);
        }
        T read = first.get();
        before.add(read);
        return read;
    }

    private String newWord() {
        int told = count();
        int length = StrictMath.abs(told);
        String word = new String(bytes, next, length, told < 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
        next += length;
        return word;
    }

    boolean isAtEnd() {
        return next == bytes.length;
    }
}
