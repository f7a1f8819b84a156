package org.programmereporting.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.programmereporting.collect.excel.WorkbookReturnReader;

/**
 * How large a workbook is when unpacked, counted and not believed; counting stops beyond the limits.
 *
 * @param names of the entries, letter by letter, as each calls itself
 * @param all bytes of all entries
 * @param xml bytes of those that may be XML, which take the most memory by far once they are read
 * @param isBlownUp an entry is more than a hundred times as large as it was when packed
 */
record UnpackedSize(List<String> names, long all, long xml, boolean isBlownUp) {
    private static final int SMALL = 100_000;
    private static final int HIGHEST_RATIO = 100;

    /** The size, or nothing when an entry is damaged. */
    static Optional<UnpackedSize> of(byte[] zip, int mostEntries, long limit) {
        List<String> names = new ArrayList<>();
        UnpackedSize size = new UnpackedSize(List.of(), 0, 0, false);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName().replace('\\', '/'));
                size = size.with(in, entry, limit);
                if (names.size() > mostEntries || size.all > limit) {
                    break;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        return Optional.of(new UnpackedSize(names, size.all, size.xml, size.isBlownUp));
    }

    int entries() {
        return names.size();
    }

    private UnpackedSize with(ZipInputStream in, ZipEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[8192];
        int first = in.readNBytes(buffer, 0, buffer.length);
        boolean isXml = first > 0 && WorkbookReturnReader.mayBeXml(buffer);
        long size = first;
        for (int read = first; read > 0 && all + size <= limit; size += read) {
            read = Math.max(0, in.read(buffer));
        }
        // how large it was when packed is known once it was read to its end
        boolean isBomb = size > SMALL && size > HIGHEST_RATIO * Math.max(1, entry.getCompressedSize());
        boolean isRead = all + size <= limit;
        return new UnpackedSize(names, all + size, xml + (isXml ? size : 0), isBlownUp || (isRead && isBomb));
    }
}
