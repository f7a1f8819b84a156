package org.programmereporting.collect;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of the entries of a zip, letter by letter, by its directory at the end; nothing when it is cut off, damaged, or names an entry twice. */
final class ZipNames {
    private static final int END_SIZE = 22;
    private static final int HEADER_SIZE = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int UTF_8 = 1 << 11;

    private ZipNames() {}

    static Optional<List<String>> of(byte[] zip) {
        int end = endOfDirectory(zip);
        if (end < 0) {
            return Optional.empty();
        }
        int count = number(zip, end + 10, 2);
        long at = number(zip, end + 16, 4) & 0xFFFF_FFFFL;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (at + HEADER_SIZE > end || number(zip, (int) at, 4) != 0x02014B50) {
                return Optional.empty();
            }
            int length = number(zip, (int) at + 28, 2);
            if (at + HEADER_SIZE + length > end) {
                return Optional.empty();
            }
            names.add(new String(zip, (int) at + HEADER_SIZE, length, lettersOf(zip, (int) at)).replace('\\', '/'));
            at += HEADER_SIZE + length + number(zip, (int) at + 30, 2) + number(zip, (int) at + 32, 2);
        }
        return new HashSet<>(names).size() == names.size() ? Optional.of(names) : Optional.empty();
    }

    /** Whether the directory tells just these names: one program goes by it, another by the entries, and they must not find two different files. */
    static boolean tell(byte[] zip, List<String> entries) {
        return of(zip).filter(told ->
                        told.size() == entries.size() && Set.copyOf(told).equals(Set.copyOf(entries)))
                .isPresent();
    }

    /** By its own word a name is UTF-8; else its letters are taken one by one. */
    private static Charset lettersOf(byte[] zip, int header) {
        return (number(zip, header + 8, 2) & UTF_8) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private static int endOfDirectory(byte[] zip) {
        int last = zip.length - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (number(zip, at, 4) == 0x06054B50) {
                return at;
            }
        }
        return -1;
    }

    private static int number(byte[] bytes, int at, int length) {
        int result = 0;
        for (int i = length - 1; i >= 0; i--) {
            result = (result << 8) | (bytes[at + i] & 0xFF);
        }
        return result;
    }
}
