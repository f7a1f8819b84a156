package org.programmereporting.collect.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.programmereporting.collect.XlsxParts;

/** Zips whose entries and directory tell different things, so that two programs read two workbooks out of one file. */
final class HiddenParts {
    private static final String STAND_IN = "xl/worksheets/sheetX.xml";

    private HiddenParts() {}

    /** The same part twice, with two contents. */
    static byte[] twins() {
        byte[] zip = withStandIn();
        replace(zip, STAND_IN, Blown.SHEET, 0);
        return zip;
    }

    /** An entry that the directory names as the sheet, and itself calls otherwise. */
    static byte[] renamedInDirectory() {
        byte[] zip = withStandIn();
        int directory = lastIndex(zip, STAND_IN);
        replace(zip, Blown.SHEET, "xl/worksheets/sheetY.xml", directory - 4_000);
        replace(zip, STAND_IN, Blown.SHEET, directory);
        return zip;
    }

    private static byte[] withStandIn() {
        Map<String, byte[]> parts = XlsxParts.parts(Blown.GOOD);
        parts.put(STAND_IN, parts.getOrDefault(Blown.SHEET, new byte[0]));
        return XlsxParts.zip(parts);
    }

    private static int lastIndex(byte[] bytes, String text) {
        return latin(bytes).lastIndexOf(text);
    }

    private static void replace(byte[] bytes, String text, String with, int from) {
        byte[] name = with.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = latin(bytes).indexOf(text, from);
                at >= 0;
                at = latin(bytes).indexOf(text, at + 1)) {
            System.arraycopy(name, 0, bytes, at, name.length);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
