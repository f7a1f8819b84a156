package org.programmereporting.store.packed;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * What is remembered of files that were looked into before, in bytes: by a mark of the file words by words (of an archive the hash of each file by its path); a
 * checksum at the end.
 */
public final class KnownWords {
    /** Raised when the bytes mean something else. */
    private static final long FORMAT = 2;

    private KnownWords() {}

    public static byte[] write(SortedMap<String, SortedMap<String, String>> known) {
        PackOutput out = new PackOutput();
        out.number(FORMAT);
        out.number(known.size());
        known.forEach((file, words) -> {
            out.word(file);
            out.number(words.size());
            words.forEach((word, told) -> {
                out.word(word);
                out.word(told);
            });
        });
        byte[] body = out.bytes();
        return ByteBuffer.allocate(body.length + Integer.BYTES)
                .put(body)
                .putInt(checksum(body))
                .array();
    }

    /** The same again; nothing when a single bit of it is not as it was written, or another program wrote it. */
    public static Optional<SortedMap<String, SortedMap<String, String>>> read(byte[] bytes) {
        int end = bytes.length - Integer.BYTES;
        if (end <= 0) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(bytes, end);
        PackInput in = new PackInput(body);
        return ByteBuffer.wrap(bytes).getInt(end) == checksum(body) && in.number() == FORMAT
                ? Optional.of(known(in))
                : Optional.empty();
    }

    private static SortedMap<String, SortedMap<String, String>> known(PackInput in) {
        SortedMap<String, SortedMap<String, String>> known = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            String file = in.word();
            SortedMap<String, String> words = new TreeMap<>();
            for (int more = in.count(); more > 0; more--) {
                words.put(in.word(), in.word());
            }
            known.put(file, words);
        }
        return known;
    }

    private static int checksum(byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return (int) sum.getValue();
    }
}
