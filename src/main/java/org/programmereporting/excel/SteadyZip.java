package org.programmereporting.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Packs the parts of a workbook again, in a fixed order and with a fixed time, so that the same parts give the same bytes. */
public final class SteadyZip {
    /** Not 1980-01-01: at the lower end of what an entry can hold, readers fall into the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml"; // programs that sniff the kind of a file look here

    private SteadyZip() {}

    /**
     * The bytes of a workbook, which is not to be used any more. It is let go without being closed: closing would save it a second time, to nobody.
     */
    public static byte[] of(XSSFWorkbook workbook) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            workbook.write(packed);
            workbook.getPackage().revert();
            return of(parts(packed.toByteArray()));
        } catch (IOException memoryFails) {
            throw new UncheckedIOException(memoryFails);
        }
    }

    /** The bytes of a workbook with these parts, by their names. */
    public static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            pack(parts, packed);
        } catch (IOException memoryFails) {
            throw new UncheckedIOException(memoryFails);
        }
        return packed.toByteArray();
    }

    private static void pack(Map<String, byte[]> parts, OutputStream out) throws IOException {
        Comparator<String> firstFirst = Comparator.comparing(name -> !name.equals(FIRST));
        SortedMap<String, byte[]> ordered = new TreeMap<>(firstFirst.thenComparing(Comparator.naturalOrder()));
        ordered.putAll(parts);
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : ordered.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static Map<String, byte[]> parts(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
