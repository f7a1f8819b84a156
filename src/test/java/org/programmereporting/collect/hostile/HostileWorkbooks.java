package org.programmereporting.collect.hostile;

import static org.programmereporting.collect.hostile.Blown.BOOK;
import static org.programmereporting.collect.hostile.Blown.SHEET;
import static org.programmereporting.collect.hostile.Blown.STRINGS;
import static org.programmereporting.collect.hostile.Blown.STYLES;
import static org.programmereporting.collect.hostile.Blown.numbered;
import static org.programmereporting.collect.hostile.HostileFile.FRESH_FORM;
import static org.programmereporting.collect.hostile.HostileFile.READ;
import static org.programmereporting.collect.hostile.HostileFile.SAVE_AGAIN;
import static org.programmereporting.collect.hostile.HostileFile.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.programmereporting.collect.XlsxParts;

/** Workbooks that take more time or memory than they seem to. */
final class HostileWorkbooks {
    private static final String ITEMS =
            "The workbook holds more than 250,000 cells, formats and other items, far more than a return." + FRESH_FORM;
    private static final String DEEP =
            "The workbook holds parts nested more than 100 deep, which no return has." + FRESH_FORM;
    private static final String LONG_TEXT =
            "The workbook holds a text of more than 32,767 letters, which no return has." + FRESH_FORM;
    private static final String UNPACKED =
            "The workbook is larger than 50 MB when unpacked. Send the form alone, without pictures or other sheets.";

    private HostileWorkbooks() {}

    static Stream<HostileFile> all() {
        return Stream.of(packed(), texts(), cells(), parts(), layouts()).flatMap(files -> files);
    }

    private static Stream<HostileFile> packed() {
        return Stream.of(
                workbook(
                        "3 MB that pack to nothing",
                        () -> XlsxParts.zip(XlsxParts.parts(Blown.put(SHEET, "<row", " ".repeat(3_000_000)))),
                        "The workbook is many times larger when unpacked." + FRESH_FORM),
                workbook("two parts of 30 MB", HostileWorkbooks::twoLarge, UNPACKED),
                workbook(
                        "60,000 parts",
                        HostileWorkbooks::manyParts,
                        "The workbook has more than 1,000 parts." + FRESH_FORM),
                workbook(
                        "45 MB of XML that nothing refers to",
                        () -> Blown.with(
                                all -> all.put("xl/more.xml", Blown.bytes("<a>" + "<b/>".repeat(11_000_000) + "</a>"))),
                        "The sheets and their formats hold 45 MB, and a return has at most 4." + FRESH_FORM),
                workbook("49 MB of pictures", HostileWorkbooks::pictures, READ));
    }

    private static Stream<HostileFile> texts() {
        return Stream.of(
                workbook(
                        "a text of 3 MB that 10,000 cells share",
                        () -> shared("long ".repeat(600_000), 10_000),
                        LONG_TEXT),
                workbook(
                        "a text of 32,000 letters that 40,000 cells share",
                        () -> shared("long ".repeat(6_400), 40_000),
                        "The workbook holds texts of more than 2,000,000 letters, far more than a return."
                                + FRESH_FORM),
                workbook(
                        "90,000 texts of two fonts",
                        () -> Blown.put(STRINGS, "</sst", "<si><r><t>a</t></r><r><t>b</t></r></si>".repeat(90_000)),
                        ITEMS),
                workbook(
                        "a number of 3 million digits",
                        () -> Blown.put(SHEET, "<row", "<row><c><v>" + "9".repeat(3_000_000) + "</v></c></row>"),
                        LONG_TEXT),
                workbook(
                        "a number beyond all numbers",
                        () -> Blown.put(
                                SHEET, "</sheetData", "<row r=\"900\"><c r=\"D900\"><v>1e999999999</v></c></row>"),
                        HostileFile.DAMAGED),
                workbook(
                        "a setting of 3 MB",
                        () -> Blown.put(SHEET, "<row", "<row spans=\"" + "1".repeat(3_000_000) + "\"/>"),
                        "The workbook holds a setting of more than 32,767 letters, which no return has." + FRESH_FORM));
    }

    private static Stream<HostileFile> cells() {
        return Stream.of(
                workbook("500,000 rows", () -> Blown.put(SHEET, "</sheetData", "<row/>".repeat(500_000)), ITEMS),
                workbook("900,000 cells", () -> Blown.put(SHEET, "</row", "<c/>".repeat(900_000)), ITEMS),
                workbook(
                        "150,000 cells with a format",
                        () -> Blown.put(SHEET, "</sheetData", grid("<c s=\"0\"/>", 1_500, 100)),
                        ITEMS),
                workbook(
                        "70,000 numbers",
                        () -> Blown.put(SHEET, "</sheetData", grid("<c><v>12.5</v></c>", 700, 100)),
                        "The sheet Return has more than 50,000 values. Send the form alone."),
                workbook("cells in cells", () -> Blown.put(SHEET, "</row", "<c>".repeat(200_000)), DEEP),
                workbook(
                        "a row beyond the last",
                        () -> Blown.put(SHEET, "</sheetData", "<row r=\"2147483647\"><c><v>1</v></c></row>"),
                        "The workbook is damaged: the sheet Return has a row that no sheet has." + SAVE_AGAIN),
                workbook(
                        "a column beyond the last",
                        () -> Blown.put(SHEET, "</sheetData", "<row r=\"900\"><c r=\"ZZZ900\"><v>1</v></c></row>"),
                        "The workbook is damaged: the sheet Return has a cell in a column that no sheet has."
                                + SAVE_AGAIN));
    }

    private static Stream<HostileFile> parts() {
        return Stream.of(
                workbook(
                        "150,000 formats",
                        () -> Blown.put(STYLES, "</cellXfs", "<xf numFmtId=\"14\"/>".repeat(150_000)),
                        ITEMS),
                workbook(
                        "a number format of 30,000 letters",
                        () -> Blown.put(
                                STYLES,
                                "<fonts",
                                "<numFmts><numFmt numFmtId=\"170\" formatCode=\"" + "d[".repeat(15_000)
                                        + "\"/></numFmts>"),
                        "The workbook holds a setting of more than 1,000 letters, which no return has." + FRESH_FORM),
                workbook("formats nested", () -> Blown.put(STYLES, "</styleSheet", nested(20_000)), DEEP),
                workbook(
                        "properties nested",
                        () -> Blown.with(all -> all.put("docProps/app.xml", Blown.bytes(nested(100_000)))),
                        DEEP),
                workbook(
                        "63,000 relations",
                        () -> Blown.put(
                                "xl/_rels/workbook.xml.rels",
                                "</Rel",
                                numbered(63_000, "<Relationship Id=\"x#\" Type=\"t\" Target=\"u\"/>")),
                        ITEMS),
                workbook(
                        "10,000 sheets",
                        () -> Blown.put(
                                BOOK, "</sheets", "<sheet name=\"s\" sheetId=\"9\" r:id=\"rId1\"/>".repeat(10_000)),
                        "The workbook holds more than 200 sheets, which no return has." + FRESH_FORM));
    }

    private static Stream<HostileFile> layouts() {
        return Stream.of(
                workbook(
                        "columns set 8,000 times over each other",
                        () -> Blown.put(
                                SHEET,
                                "<sheetData",
                                "<cols>" + numbered(8_000, "<col min=\"#\" max=\"16384\"/>") + "</cols>"),
                        "The workbook is damaged: it sets the width of a column twice." + SAVE_AGAIN),
                workbook(
                        "16,384 columns, each set",
                        () -> Blown.put(
                                SHEET,
                                "<sheetData",
                                "<cols>" + numbered(16_384, "<col min=\"#\" max=\"#\"/>") + "</cols>"),
                        "The workbook holds settings of more than 256 columns, which no return has." + FRESH_FORM),
                workbook(
                        "60,000 merged areas",
                        () -> Blown.put(
                                SHEET,
                                "<pageMargins",
                                "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(60_000) + "</mergeCells>"),
                        "The sheet Return has more than 2,000 merged areas." + FRESH_FORM),
                workbook(
                        "90,000 rules for whole sheets",
                        () -> Blown.put(
                                SHEET,
                                "<pageMargins",
                                "<dataValidations>" + "<dataValidation sqref=\"A1:XFD1048576\"/>".repeat(90_000)
                                        + "</dataValidations>"),
                        READ));
    }

    private static String grid(String cell, int columns, int rows) {
        return ("<row>" + cell.repeat(columns) + "</row>").repeat(rows);
    }

    private static String nested(int deep) {
        return "<x>".repeat(deep) + "</x>".repeat(deep);
    }

    private static byte[] twoLarge() {
        return XlsxParts.zip(Map.of(
                Blown.TYPES,
                Blown.bytes("<Types/>"),
                "xl/media/image1.png",
                Blown.noise(30_000_000),
                "xl/media/image2.png",
                new byte[30_000_000]));
    }

    private static byte[] manyParts() {
        return Blown.with(parts -> {
            for (int i = 0; i < 60_000; i++) {
                parts.put("xl/media/image" + i + ".png", new byte[0]);
            }
        });
    }

    private static byte[] pictures() {
        String type = "<Default Extension=\"png\" ContentType=\"image/png\"/>";
        return Blown.with(parts -> {
            parts.put("xl/media/image1.png", Blown.noise(49_000_000));
            parts.computeIfPresent(
                    Blown.TYPES,
                    (name, xml) -> Blown.bytes(
                            new String(xml, StandardCharsets.UTF_8).replaceFirst("<Default ", type + "<Default ")));
        });
    }

    private static byte[] shared(String text, int cells) {
        byte[] withText = Blown.put(STRINGS, "</sst", "<si><t>" + text + "x </t></si>");
        int number = new String(XlsxParts.parts(withText).getOrDefault(STRINGS, new byte[0]), StandardCharsets.UTF_8)
                        .split("<si>")
                        .length
                - 2;
        String rows = grid("<c t=\"s\"><v>" + number + "</v></c>", 100, cells / 100);
        Map<String, byte[]> parts = XlsxParts.parts(
                XlsxParts.changed(withText, SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>")));
        return XlsxParts.zip(parts, 0);
    }
}
