package org.programmereporting.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * How large a workbook is when unpacked, counted and not believed.
 *
 * @param entries how many there are
 * @param all bytes of all entries; counting stops beyond the limit
 * @param sheets bytes of the sheets and their texts, which take the most memory by far
 */
record UnpackedSize(int entries, long all, long sheets) {
    /** The size, or nothing when an entry is damaged. */
    static Optional<UnpackedSize> of(byte[] zip, long limit) {
        byte[] buffer = new byte[8192];
        int entries = 0;
        long all = 0;
        long sheets = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries++;
                boolean sheet = isSheet(entry.getName());
                for (int read = in.read(buffer); read >= 0 && all <= limit; read = in.read(buffer)) {
                    all += read;
                    sheets += sheet ? read : 0;
                }
                if (all > limit) {
                    break;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        return Optional.of(new UnpackedSize(entries, all, sheets));
    }

    private static boolean isSheet(String entry) {
        return entry.contains("worksheets/") || entry.endsWith("sharedStrings.xml");
    }
}
