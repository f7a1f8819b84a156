package org.programmereporting.collect.hostile;

import static org.programmereporting.collect.hostile.HostileFile.READ;
import static org.programmereporting.collect.hostile.HostileFile.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** Workbooks with something in them that would like to be run or fetched. Their answers are read; nothing else of them is touched. */
final class ActiveWorkbooks {
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ActiveWorkbooks() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                workbook("a macro", ActiveWorkbooks::macro, READ),
                workbook("a DDE link", () -> external("<ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/>"), READ),
                workbook(
                        "a link to another workbook",
                        () -> external(
                                "<externalBook xmlns:r=\"" + LINK.substring(0, LINK.length() - 1) + "\" r:id=\"r1\"/>"),
                        READ),
                workbook("a formula that would start a program", () -> formula("cmd|'/c calc'!A1", "0"), READ),
                workbook(
                        "a formula that would ask a server",
                        () -> formula("WEBSERVICE(\"http://127.0.0.1:9/\"&amp;D7)", "0"),
                        READ));
    }

    /** D60 of the first sheet as a formula with its stored value. */
    static byte[] formula(String formula, String stored) {
        return Blown.put(
                Blown.SHEET,
                "</sheetData",
                "<row r=\"90\"><c r=\"D90\"><f>" + formula + "</f><v>" + stored + "</v></c></row>");
    }

    private static byte[] macro() {
        return Blown.with(parts -> {
            parts.put("xl/vbaProject.bin", Blown.noise(2_000));
            related(parts, "xl/vbaProject.bin", "application/vnd.ms-office.vbaProject", "m", "vbaProject");
        });
    }

    private static byte[] external(String link) {
        return Blown.with(parts -> {
            String part = "xl/externalLinks/externalLink1.xml";
            parts.put(part, Blown.bytes("<externalLink xmlns=\"" + MAIN + "\">" + link + "</externalLink>"));
            parts.put(
                    "xl/externalLinks/_rels/externalLink1.xml.rels",
                    Blown.bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"" + LINK + "externalLinkPath\" TargetMode=\"External\""
                            + " Target=\"file://///127.0.0.1/share/book.xlsx\"/></Relationships>"));
            related(parts, part, SHEETML + "externalLink+xml", "x", "externalLink");
        });
    }

    private static void related(Map<String, byte[]> parts, String part, String type, String id, String kind) {
        insert(parts, Blown.TYPES, "</Types", "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
        insert(
                parts,
                "xl/_rels/workbook.xml.rels",
                "</Relationships",
                "<Relationship Id=\"" + id + "\" Type=\"" + LINK + kind + "\" Target=\"/" + part + "\"/>");
    }

    private static void insert(Map<String, byte[]> parts, String part, String before, String text) {
        parts.computeIfPresent(
                part,
                (name, xml) -> Blown.bytes(new String(xml, StandardCharsets.UTF_8).replace(before, text + before)));
    }
}
