package org.programmereporting.collect.excel.opened;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.programmereporting.collect.ExampleWorkbook;
import org.programmereporting.collect.XlsxParts;

/** An ordinary workbook is read as the library reads it; any other is left to the library. */
class PlainWorkbookTest {
    private static final byte[] GOOD = ExampleWorkbook.xlsx()
            .with("Return!D7", "ZA1")
            .with("Return!D9", 41.5)
            .with("Contracts!A5", "PACS")
            .bytes();
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final int CHANGES = Integer.getInteger("fuzz.files", 300);
    private static final Pattern SETTING = Pattern.compile(" [A-Za-z:]+=\"[^\"]*\"|<[A-Za-z:]+[^<>]*/?>|>[^<>]+<");
    private static final List<String> OTHERS = List.of(
            "", "0", "1", "-1", "7", "99999", "true", "x", " 5 ", "1E400", "NaN", "A1", "D9", "s", "str", "_x0041_",
            "0x1p3");

    static Stream<Path> returns() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @Test
    void everyReturnOfTheSampleIsReadAsTheLibraryReadsIt() throws IOException {
        List<Path> all = returns().toList();
        for (Path file : all) {
            byte[] bytes = Files.readAllBytes(file);
            assertThat(BothReaders.plain(bytes))
                    .as(file.toString())
                    .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(BothReaders.library(bytes)));
        }
        assertThat(all).hasSizeGreaterThan(50);
    }

    static Stream<Arguments> ordinary() {
        return Stream.of(
                ordinary("nothing special", SHEET, xml -> xml + "<!-- end -->"),
                ordinary("a hidden row", SHEET, xml -> xml.replaceFirst("<row r=\"7\"", "<row hidden=\"1\" r=\"7\"")),
                ordinary("a flat row", SHEET, xml -> xml.replaceFirst("<row r=\"7\"", "<row ht=\"0\" r=\"7\"")),
                ordinary(
                        "hidden columns",
                        SHEET,
                        xml -> before(
                                xml,
                                "<sheetData",
                                "<cols><col min=\"1\" max=\"2\" width=\"9\" hidden=\"1\"/><col min=\"4\" max=\"9\""
                                        + " width=\"0\" customWidth=\"1\"/></cols>")),
                ordinary(
                        "merged cells",
                        SHEET,
                        xml -> after(
                                xml,
                                "</sheetData>",
                                "<mergeCells><mergeCell ref=\"C3:D7\"/><mergeCell ref=\"A9:A10\"/></mergeCells>")),
                ordinary(
                        "a link within",
                        SHEET,
                        xml -> after(
                                xml,
                                "</sheetData>",
                                "<hyperlinks><hyperlink ref=\"D7\" location=\"Contracts!A1\"/></hyperlinks>")),
                ordinary("a formula", SHEET, xml -> value(xml, "<f>40+1.5</f><v>41.5</v>")),
                ordinary("a formula's text", SHEET, xml -> typed(xml, "str", "<f>\"a\"&amp;\"b\"</f><v> a b </v>")),
                ordinary("a text on the spot", SHEET, xml -> typed(xml, "inlineStr", "<is><t>one  two </t></is>")),
                ordinary("a truth value", SHEET, xml -> typed(xml, "b", "<v>1</v>")),
                ordinary("an empty cell", SHEET, xml -> value(xml, "")),
                ordinary("a small number", SHEET, xml -> value(xml, "<v>1.2345678901234567E-9</v>")),
                ordinary("a negative number", SHEET, xml -> value(xml, "<v>-0.1</v>")),
                ordinary(
                        "a text in runs",
                        TEXTS,
                        xml -> xml.replaceFirst(
                                "<t>ZA1</t>",
                                "<r><rPr><b/></rPr><t xml:space=\"preserve\">ZA </t></r><r><t>1</t></r><rPh sb=\"0\" eb=\"1\"><t>za</t></rPh>")),
                ordinary("spaces around a text", TEXTS, xml -> xml.replaceFirst("<t>ZA1</t>", "<t>\n ZA1 &#13;\t</t>")),
                ordinary("days from 1904", WORKBOOK, xml -> xml.replaceFirst("date1904=\"false\"", "date1904=\"1\"")),
                ordinary(
                        "names",
                        WORKBOOK,
                        xml -> after(
                                xml,
                                "</sheets>",
                                "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">Return!$A$1:$B$2</definedName></definedNames>")),
                ordinary(
                        "a hidden sheet",
                        WORKBOOK,
                        xml -> xml.replaceFirst(
                                "<sheet name=\"Contracts\"", "<sheet state=\"veryHidden\" name=\"Contracts\"")));
    }

    private static Arguments ordinary(String what, String part, UnaryOperator<String> change) {
        return Arguments.of(what, XlsxParts.changed(GOOD, part, change));
    }

    private static String before(String xml, String piece, String more) {
        return xml.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(more + piece));
    }

    private static String after(String xml, String piece, String more) {
        return xml.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(piece + more));
    }

    /** In place of the number that the example holds. */
    private static String value(String xml, String value) {
        return xml.replaceFirst("<v>41.5</v>", Matcher.quoteReplacement(value));
    }

    private static String typed(String xml, String type, String value) {
        return value(xml, value).replaceFirst("(r=\"D9\")( t=\"n\")?", "$1 t=\"" + type + "\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ordinary")
    void whatProgramsWriteEveryDayIsOrdinary(String what, byte[] workbook) {
        assertThat(BothReaders.plain(workbook))
                .as(what)
                .hasValueSatisfying(plain ->
                        assertThat(plain).doesNotStartWith("refused").isEqualTo(BothReaders.library(workbook)));
    }

    static Stream<Arguments> notOrdinary() {
        String foreign = " xmlns:q=\"urn:q\"";
        return Stream.of(
                ordinary(
                        "an escape in two runs",
                        TEXTS,
                        xml -> xml.replaceFirst("<t>ZA1</t>", "<r><t>file_</t></r><r><t>x0041_1</t></r>")),
                ordinary(
                        "a formula's text on the spot",
                        SHEET,
                        xml -> typed(xml, "inlineStr", "<f>B1</f><is><t>x</t></is>")),
                ordinary(
                        "a formula of several cells",
                        SHEET,
                        xml -> value(xml, "<f t=\"shared\" ref=\"D9:D10\" si=\"0\">1+1</f><v>2</v>")),
                ordinary("an error", SHEET, xml -> typed(xml, "e", "<v>#REF!</v>")),
                ordinary(
                        "a style of the column's",
                        SHEET,
                        xml -> before(
                                        xml,
                                        "<sheetData",
                                        "<cols><col min=\"1\" max=\"9\" width=\"9\" style=\"1\"/></cols>")
                                .replaceFirst("(r=\"D9\"[^>]*?) s=\"[0-9]+\"", "$1")),
                ordinary(
                        "columns after the rows",
                        SHEET,
                        xml -> after(
                                xml,
                                "</sheetData>",
                                "<cols><col min=\"1\" max=\"9\" width=\"9\" style=\"1\"/></cols>")),
                ordinary(
                        "a setting of another vocabulary",
                        SHEET,
                        xml -> xml.replaceFirst("r=\"D9\"", "r=\"D9\"" + foreign + " q:t=\"s\"")),
                ordinary(
                        "a value that is nothing",
                        SHEET,
                        xml -> value(
                                xml,
                                "<v xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\">41.5</v>")),
                ordinary(
                        "two sheets with one part",
                        WORKBOOK,
                        xml -> xml.replaceFirst("r:id=\"rId4\"", "r:id=\"rId3\"")),
                ordinary(
                        "a link to nowhere",
                        SHEET,
                        xml -> after(
                                xml,
                                "</sheetData>",
                                "<hyperlinks><hyperlink xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                                        + " ref=\"D7\" r:id=\"rId9\"/></hyperlinks>")),
                ordinary(
                        "columns of no width",
                        SHEET,
                        xml -> xml.replaceFirst("<sheetFormatPr", "<sheetFormatPr baseColWidth=\"00\"")),
                ordinary("a second list of rows", SHEET, xml -> after(xml, "</sheetData>", "<sheetData/>")),
                ordinary(
                        "cells out of order",
                        SHEET,
                        xml -> xml.replaceFirst("<row r=\"7\"", "<row r=\"6\"/><row r=\"7\"")),
                ordinary(
                        "a relationship within another",
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replaceFirst(
                                "</Relationships>",
                                "<g><Relationship Id=\"rId3\" Target=\"worksheets/sheet2.xml\""
                                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\"/></g></Relationships>")),
                ordinary(
                        "a title of another vocabulary",
                        "docProps/core.xml",
                        xml -> xml.replaceFirst(
                                "</cp:coreProperties>", "<dcterms:title>x</dcterms:title></cp:coreProperties>")));
    }

    /** What the library reads otherwise than its XML says, or refuses. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("notOrdinary")
    void anythingElseIsLeftToTheLibrary(String what, byte[] workbook) {
        assertThat(BothReaders.plain(workbook)).as(what).isEmpty();
    }

    /** What Excel adds when it saves a form: a theme, printer settings, vocabularies of later versions. */
    @Test
    void aFormThatExcelSavedIsOrdinary() {
        var parts = XlsxParts.parts(GOOD);
        change(
                parts,
                SHEET,
                xml -> xml.replaceFirst(
                                "<worksheet ",
                                "<worksheet xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                        + " mc:Ignorable=\"x14ac\" xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\" ")
                        .replace("<row ", "<row spans=\"1:8\" x14ac:dyDescent=\"0.25\" ")
                        .replaceFirst(
                                "</worksheet>",
                                "<pageSetup paperSize=\"9\" orientation=\"portrait\"/><extLst><ext uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\""
                                        + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"><x14:dataValidations count=\"1\"/></ext></extLst></worksheet>"));
        change(
                parts,
                WORKBOOK,
                xml -> xml.replaceFirst("<workbookPr", "<fileVersion appName=\"xl\" lastEdited=\"7\"/><workbookPr")
                        .replaceFirst(
                                "<bookViews",
                                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x15\">"
                                        + "<x15ac:absPath url=\"C:\\\\\" xmlns:x15ac=\"http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac\"/></mc:Choice></mc:AlternateContent><bookViews")
                        .replaceFirst("</workbook>", "<calcPr calcId=\"191029\"/></workbook>"));
        change(
                parts,
                "[Content_Types].xml",
                xml -> xml.replaceFirst(
                                "<Override",
                                "<Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings\"/><Override")
                        .replaceFirst(
                                "</Types>",
                                "<Override PartName=\"/xl/theme/theme1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/></Types>"));
        change(
                parts,
                "xl/_rels/workbook.xml.rels",
                xml -> xml.replaceFirst(
                        "</Relationships>",
                        "<Relationship Id=\"rId99\" Target=\"theme/theme1.xml\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\"/></Relationships>"));
        put(
                parts,
                "xl/theme/theme1.xml",
                "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\"><a:themeElements/></a:theme>");
        put(
                parts,
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                        + " Target=\"../printerSettings/printerSettings1.bin\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/printerSettings\"/></Relationships>");
        put(parts, "xl/printerSettings/printerSettings1.bin", "\u0001\u0002");
        byte[] saved = XlsxParts.zip(parts);

        assertThat(BothReaders.plain(saved))
                .hasValueSatisfying(
                        plain -> assertThat(plain).contains("D9 Numeric 41.5").isEqualTo(BothReaders.library(saved)));
    }

    private static void change(Map<String, byte[]> parts, String part, UnaryOperator<String> change) {
        put(parts, part, change.apply(new String(parts.get(part), StandardCharsets.UTF_8)));
    }

    private static void put(Map<String, byte[]> parts, String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void aNumberIsADateOrAPercentageByItsFormat(String format) {
        for (String number : List.of("0", "0.5", "60", "41820", "41820.75", "2958466", "-1")) {
            byte[] workbook = XlsxParts.changed(GOOD, SHEET, xml -> value(xml, "<v>" + number + "</v>"));
            byte[] formatted = XlsxParts.changed(
                    XlsxParts.changed(workbook, SHEET, xml -> styled(xml)),
                    STYLES,
                    xml -> xml.replaceFirst("<numFmts.*</numFmts>", "")
                            .replaceFirst(
                                    "<fonts",
                                    Matcher.quoteReplacement(
                                            "<numFmts count=\"1\"><numFmt numFmtId=\"190\" formatCode=\""
                                                    + format.replace("\"", "&quot;") + "\"/></numFmts><fonts"))
                            .replaceFirst(
                                    "<cellXfs[^>]*>.*</cellXfs>", "<cellXfs><xf/><xf numFmtId=\"190\"/></cellXfs>"));
            assertThat(BothReaders.plain(formatted))
                    .as(format + " " + number)
                    .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(BothReaders.library(formatted)));
        }
    }

    private static String styled(String xml) {
        return xml.replaceFirst("(r=\"D9\"[^>]*?)( s=\"[0-9]+\")?>", "$1 s=\"1\">");
    }

    static Stream<String> formats() {
        return Stream.of(
                "General",
                "0.00%",
                "0\"%\"",
                "0\\%",
                "dd/mm/yyyy",
                "[$-809]d mmmm yyyy;@",
                "[Red]0.0",
                "h:mm",
                "\"day\" 0",
                "#,##0.00",
                "mmm\\ yyyy");
    }

    /** One setting, element or text of one part changed; whatever is still read as ordinary is read the same by the library. */
    @Test
    void whatIsStillOrdinaryWhenItWasChangedIsReadTheSame() {
        List<String> parts = XlsxParts.parts(GOOD).keySet().stream()
                .filter(part -> !part.startsWith("docProps/app"))
                .toList();
        int ordinary = 0;
        for (int seed = 0; seed < CHANGES; seed++) {
            Random chance = new Random(seed);
            String part = parts.get(chance.nextInt(parts.size()));
            byte[] changed = changed(part, chance);
            var plain = BothReaders.plain(changed);
            if (plain.isPresent()) {
                ordinary++;
                assertThat(plain).as(part + ", seed " + seed).hasValue(BothReaders.library(changed));
            }
        }
        assertThat(ordinary).as("ordinary of %d", CHANGES).isGreaterThan(CHANGES / 10);
    }

    private static byte[] changed(String part, Random chance) {
        var parts = XlsxParts.parts(GOOD);
        String xml = new String(parts.get(part), StandardCharsets.UTF_8);
        List<MatchResult> found = SETTING.matcher(xml).results().toList();
        MatchResult at = found.get(chance.nextInt(found.size()));
        String piece = at.group();
        String other = OTHERS.get(chance.nextInt(OTHERS.size()));
        String changed = switch (chance.nextInt(4)) {
            case 0 -> piece.startsWith(" ") ? "" : piece + piece;
            case 1 -> piece.startsWith("<") ? piece.replaceFirst("<[A-Za-z]", "<q") : piece;
            default ->
                piece.startsWith(">")
                        ? ">" + other + "<"
                        : piece.replaceFirst("\"[^\"]*\"", Matcher.quoteReplacement("\"" + other + "\""));
        };
        parts.put(
                part,
                (xml.substring(0, at.start()) + changed + xml.substring(at.end())).getBytes(StandardCharsets.UTF_8));
        return XlsxParts.zip(parts);
    }
}
