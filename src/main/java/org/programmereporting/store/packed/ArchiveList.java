package org.programmereporting.store.packed;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** What archives hold, in bytes: by the checksums of an archive its files, by the path in it the hash of each; a checksum at the end. */
public final class ArchiveList {
    /** Raised when the bytes mean something else. */
    private static final long FORMAT = 2;

    private ArchiveList() {}

    public static byte[] write(SortedMap<String, SortedMap<String, String>> archives) {
        PackOutput out = new PackOutput();
        out.number(FORMAT);
        out.number(archives.size());
        archives.forEach((archive, files) -> {
            out.word(archive);
            out.number(files.size());
            files.forEach((path, hash) -> {
                out.word(path);
                out.word(hash);
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
                ? Optional.of(archives(in))
                : Optional.empty();
    }

    private static SortedMap<String, SortedMap<String, String>> archives(PackInput in) {
        SortedMap<String, SortedMap<String, String>> archives = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            String archive = in.word();
            SortedMap<String, String> files = new TreeMap<>();
            for (int more = in.count(); more > 0; more--) {
                files.put(in.word(), in.word());
            }
            archives.put(archive, files);
        }
        return archives;
    }

    private static int checksum(byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return (int) sum.getValue();
    }
}
