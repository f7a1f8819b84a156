package org.programmereporting.accessibility.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a workbook by their names, unpacked no further than {@value #MOST_BYTES} bytes of XML; what is no XML is known by its name only. */
final class Parts {
    private static final int MOST_BYTES = 100_000_000;
    private static final int MOST_ENTRIES = 10_000;
    private static final int COMPOUND_FILE = 0xD0CF11E0;
    private static final int LEAST_END = 22;
    private static final int MOST_END = LEAST_END + 65_535;
    private static final byte[] NOT_READ = {};

    /** Names without their first slash, in any case: programs differ, and a reader must not. */
    private final TreeMap<String, byte[]> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Parts() {}

    static Parts of(byte[] file) throws UnreadableWorkbook {
        if (file.length == 0) {
            throw new UnreadableWorkbook("it is empty; save the workbook again");
        }
        if (file.length > 4 && ByteBuffer.wrap(file).getInt() == COMPOUND_FILE) {
            throw new UnreadableWorkbook("it is protected by a password, or a workbook of Excel 97-2003 (.xls);"
                    + " save it as Excel Workbook (.xlsx) without a password");
        }
        if (!hasEnd(file)) {
            throw new UnreadableWorkbook("it is no Excel workbook (.xlsx), or was cut off; save the workbook again");
        }
        Parts parts = new Parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1)) {
            parts.fill(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableWorkbook("it is damaged or was cut off; save the workbook again", damaged);
        }
        if (!parts.has("[Content_Types].xml")) {
            throw new UnreadableWorkbook("it is no Excel workbook; save it as Excel Workbook (.xlsx)");
        }
        return parts;
    }

    /** Whether the list of entries with which each zip archive ends is there: what was cut off can look whole without. */
    private static boolean hasEnd(byte[] file) {
        for (int at = file.length - LEAST_END; at >= Math.max(0, file.length - MOST_END); at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private void fill(ZipInputStream zip) throws IOException, UnreadableWorkbook {
        int room = MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = plain(entry.getName());
            byte[] content = isXml(name) ? zip.readNBytes(room + 1) : NOT_READ;
            room -= content.length;
            if (room < 0 || byName.size() >= MOST_ENTRIES) {
                throw new UnreadableWorkbook("it holds more than 100 MB when unpacked; check a smaller one");
            }
            if (byName.put(name, content) != null) {
                throw new UnreadableWorkbook("it holds the part " + name + " twice; save the workbook again");
            }
        }
    }

    boolean has(String name) {
        return byName.containsKey(plain(name));
    }

    Set<String> names() {
        return byName.navigableKeySet();
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /** The part as a tree, or an empty element when it is not there. */
    Element tree(String name) throws UnreadableWorkbook {
        byte[] content = byName.get(plain(name));
        return content == null ? Element.NONE : Xml.tree(name, content);
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    private static String plain(String name) {
        String forward = name.replace('\\', '/');
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }
}
