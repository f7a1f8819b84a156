package org.programmereporting.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * CRC-32C of a file, for the database: it grows with the years and is looked at each time it is opened and closed, for damage and not for malice. What was
 * received or sealed is known by its {@link Hash}.
 */
public final class Checksum {
    private static final String PREFIX = "crc32c:";
    private static final int BUFFER = 1 << 18;

    private Checksum() {}

    /** With its name before it: {@code crc32c:} and eight hexadecimal digits. */
    public static String of(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                // the stream sums up what passes
            }
        }
        return of(sum);
    }

    /** The same of bytes. */
    static String of(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return of(sum);
    }

    /**
     * Length and two checksums of a file: no two files share all three by accident. Somebody who means to can make one that does, so it says only that a file is
     * still the one that was looked into.
     */
    public static String threefold(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CRC32 other = new CRC32();
        other.update(bytes);
        return bytes.length + " " + of(bytes) + " crc32:" + HexFormat.of().toHexDigits((int) other.getValue());
    }

    static String of(CRC32C sum) {
        return PREFIX + HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Whether the file is as it was. Older programs wrote a hash. */
    public static boolean holds(Path file, String known) throws IOException {
        return known.equals(known.startsWith(PREFIX) ? of(file) : Hash.of(file));
    }
}
