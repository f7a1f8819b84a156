package org.programmereporting.store;

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
    private static final int BLOCK = 1 << 16;

    private WholeLines() {}

    /** How many there are; none where there is no file. */
    public static long count(Path file) throws IOException {
        long lines = 0;
        if (Files.exists(file)) {
            byte[] block = new byte[BLOCK];
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    for (int i = 0; i < read; i++) {
                        lines += block[i] == '\n' ? 1 : 0;
                    }
                }
            }
        }
        return lines;
    }

    /** {@link Checksum} of the first so many: the same whatever was added after them. */
    public static String checksum(Path file, long lines) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            long left = lines;
            for (int read = left == 0 ? -1 : in.read(block); read >= 0; read = left == 0 ? -1 : in.read(block)) {
                int end = 0;
                while (end < read && left > 0) {
                    left -= block[end++] == '\n' ? 1 : 0;
                }
                sum.update(block, 0, end);
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
