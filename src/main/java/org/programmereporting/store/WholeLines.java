package org.programmereporting.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * The whole lines of a file to which lines are only added: a ledger, or the database's log. A last line without its line end was cut short by a kill or a full
 * disk while it was written; it is none.
 */
public final class WholeLines {
    private WholeLines() {}

    /** How many there are; none where there is no file. */
    public static long count(Path file) throws IOException {
        long lines = 0;
        if (Files.exists(file)) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                for (int each = in.read(); each >= 0; each = in.read()) {
                    lines += each == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    /** {@link Checksum} of the first so many: the same whatever was added after them. */
    public static String checksum(Path file, long lines) throws IOException {
        CRC32C sum = new CRC32C();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            long left = lines;
            for (int each = left == 0 ? -1 : in.read(); each >= 0; each = left == 0 ? -1 : in.read()) {
                sum.update(each);
                left -= each == '\n' ? 1 : 0;
            }
        }
        return Checksum.of(sum);
    }

    /** Takes off a last line that was cut short; whether there was one. */
    public static boolean takeOffCutLine(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long end = bytes.length();
            while (end > 0 && !isLineEnd(bytes, end - 1)) {
                end--;
            }
            boolean cut = end < bytes.length();
            if (cut) {
                bytes.setLength(end);
                bytes.getFD().sync();
            }
            return cut;
        }
    }

    private static boolean isLineEnd(RandomAccessFile bytes, long at) throws IOException {
        bytes.seek(at);
        return bytes.read() == '\n';
    }
}
