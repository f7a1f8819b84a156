package org.programmereporting.collect.hostile;

import static org.programmereporting.collect.hostile.HostileFile.SAVE_AGAIN;
import static org.programmereporting.collect.hostile.HostileFile.workbook;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.programmereporting.collect.XlsxParts;

/** Parts that declare a document type: to read a file, to ask a server, to unfold without end. */
final class HostileXml {
    private static final String REASON = "The workbook declares a document type, which no workbook does." + SAVE_AGAIN;

    private HostileXml() {}

    static Stream<HostileFile> all() {
        return XlsxParts.parts(Blown.GOOD).keySet().stream()
                .flatMap(part -> Stream.of(
                        declared("reads a file", part, "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"),
                        declared("asks a server", part, "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">"),
                        declared("unfolds without end", part, laughs()),
                        inUtf16(part)));
    }

    private static HostileFile declared(String what, String part, String type) {
        return workbook(part + " " + what, () -> Blown.with(part, xml -> withType(xml, type)), REASON);
    }

    /** What looks for the word in bytes does not find it. */
    private static HostileFile inUtf16(String part) {
        return workbook(
                part + " declares in UTF-16",
                () -> Blown.with(parts -> parts.computeIfPresent(
                        part,
                        (name, xml) -> withType(new String(xml, StandardCharsets.UTF_8), "<!DOCTYPE a>")
                                .replaceFirst("^<\\?xml[^>]*>", "")
                                .getBytes(StandardCharsets.UTF_16))),
                REASON);
    }

    private static String withType(String xml, String type) {
        int end = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
        return xml.substring(0, end) + type + xml.substring(end);
    }

    private static String laughs() {
        return "<!DOCTYPE a [<!ENTITY l0 \"ha\">"
                + Blown.numbered(9, "<!ENTITY l# \"&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;\">")
                + "]>";
    }
}
