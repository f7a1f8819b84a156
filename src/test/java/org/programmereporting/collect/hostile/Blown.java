package org.programmereporting.collect.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.programmereporting.collect.ExampleWorkbook;
import org.programmereporting.collect.XlsxParts;

/** A good return of which a part was changed. It is not packed, so that nothing looks like a bomb from outside. */
final class Blown {
    static final byte[] GOOD = ExampleWorkbook.xlsx()
            .with("Return!D7", "ZA1")
            .with("Contracts!A5", "PACS")
            .with("Contracts!I5", "31/05/2015")
            .with("Return!D33", 240_000)
            .with("Return!D35", 8.5)
            .with("Milestones!A5", "requirements-approved")
            .bytes();
    static final String BOOK = "xl/workbook.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String TYPES = "[Content_Types].xml";

    private Blown() {}

    static byte[] with(Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = XlsxParts.parts(GOOD);
        change.accept(parts);
        return XlsxParts.zip(parts, 0);
    }

    static byte[] with(String part, UnaryOperator<String> change) {
        return with(parts -> parts.computeIfPresent(
                part, (name, xml) -> bytes(change.apply(new String(xml, StandardCharsets.UTF_8)))));
    }

    /** A text put before the first place where {@code before} stands in a part. */
    static byte[] put(String part, String before, String text) {
        return with(part, xml -> {
            int at = xml.indexOf(before);
            return xml.substring(0, at) + text + xml.substring(at);
        });
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What no packer makes smaller: always the same. */
    static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(7).nextBytes(noise);
        return noise;
    }

    static String numbered(int count, String pattern) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            all.append(pattern.replace("#", String.valueOf(i)));
        }
        return all.toString();
    }
}
