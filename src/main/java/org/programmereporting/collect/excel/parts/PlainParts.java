package org.programmereporting.collect.excel.parts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The parts of an .xlsx, each walked plainly within the limits. Only XML that was walked is given on to the library; pictures, macros, embedded
 * files and what is no XML keep their names, so that they can be counted, and lose their content.
 */
public final class PlainParts {
    /** VML draws the boxes of comments and need not be XML at all: nothing of it is a value. */
    private static final byte[] NO_DRAWING = "<xml/>".getBytes(StandardCharsets.US_ASCII);

    private final Budget budget;
    private final Map<String, byte[]> xml = new LinkedHashMap<>();
    private final Map<String, PlainCells> cells = new HashMap<>();

    private PlainParts(Budget budget) {
        this.budget = budget;
    }

    /**
     * A workbook's parts, unpacked and walked.
     *
     * @throws WorkbookProblem when one is too large, too many, or no whole XML
     */
    public static PlainParts of(byte[] workbook, Budget budget) throws WorkbookProblem, IOException {
        PlainParts parts = new PlainParts(budget);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName().replace('\\', '/'), zip);
            }
        }
        return parts;
    }

    /** The cells of a part by its name, whatever the case of its letters. */
    public PlainCells cells(String part) {
        return cells.getOrDefault(key(part), new PlainCells());
    }

    /** The names of all parts, as the file has them. */
    public Set<String> names() {
        return xml.keySet();
    }

    /** What a part says; nothing when it is no XML, or not there. */
    public byte[] content(String part) {
        return xml.getOrDefault(part, new byte[0]);
    }

    /** The workbook as the library gets it. */
    public InputStream forReading() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : xml.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private void add(String name, InputStream content) throws WorkbookProblem, IOException {
        byte[] start = content.readNBytes(2);
        byte[] kept = new byte[0];
        if (name.toLowerCase(Locale.ROOT).endsWith(".vml")) {
            kept = NO_DRAWING;
        } else if (mayBeXml(start)) {
            kept = walked(name, joined(start, content.readAllBytes()));
        }
        xml.put(name, kept);
    }

    private byte[] walked(String name, byte[] content) throws WorkbookProblem {
        try {
            PlainCells found = PlainPart.walk(content, budget);
            if (cells.put(key(name), found) != null) {
                throw WorkbookProblem.damaged("The workbook is damaged: it holds two parts of the same name.");
            }
            return content;
        } catch (XMLStreamException noXml) {
            return new byte[0]; // a part that is needed is missed by the library, which tells; another is no matter
        }
    }

    /** Whether a document can begin so, in any encoding: with a bracket, white space, or a mark of byte order. */
    public static boolean mayBeXml(byte[] start) {
        if (start.length < 2) {
            return false;
        }
        return switch (start[0] & 0xFF) {
            case '<', ' ', '\t', '\r', '\n', 0, 0xEF, 0xFE, 0x4C -> true;
            case 0xFF -> (start[1] & 0xFF) == 0xFE;
            default -> false;
        };
    }

    private static byte[] joined(byte[] start, byte[] rest) {
        byte[] all = new byte[start.length + rest.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(rest, 0, all, start.length, rest.length);
        return all;
    }

    private static String key(String part) {
        return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
    }
}
