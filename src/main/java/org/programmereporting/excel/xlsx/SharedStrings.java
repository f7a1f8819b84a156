package org.programmereporting.excel.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.programmereporting.excel.SafeText;

/** The texts of a workbook, each once, known by its number. */
final class SharedStrings {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Xml items = new Xml().start("sst").attribute("xmlns", Namespaces.SPREADSHEET);
    private int written;

    int number(String text) {
        return numbers.computeIfAbsent(text, this::add);
    }

    private int add(String text) {
        text(items.start("si"), SafeText.of(text)).end("si");
        return written++;
    }

    /** A text with the spaces at its ends, which XML readers may drop. */
    static Xml text(Xml xml, String text) {
        xml.start("t");
        if (!text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ')) {
            xml.attribute("xml:space", "preserve");
        }
        return xml.text(text).end("t");
    }

    byte[] part() {
        return items.end("sst").bytes();
    }
}
