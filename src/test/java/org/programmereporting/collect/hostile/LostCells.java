package org.programmereporting.collect.hostile;

import static org.programmereporting.collect.hostile.Blown.SHEET;
import static org.programmereporting.collect.hostile.HostileFile.READ;
import static org.programmereporting.collect.hostile.HostileFile.SAVE_AGAIN;
import static org.programmereporting.collect.hostile.HostileFile.workbook;

import java.util.Locale;
import java.util.stream.Stream;
import org.programmereporting.collect.XlsxParts;

/** Workbooks of which the library would read less than is in them, or something else, without a word. */
final class LostCells {
    private static final String CELL = "<c r=\"D60\"><v>1</v></c>";
    private static final String TWINS = because("holds two cells of the same address");
    private static final String UNREAD = because("has cells that cannot be read");

    private static final String TWO_TEXTS =
            "The workbook is damaged: it has a text of which it says twice what it is." + SAVE_AGAIN;

    private LostCells() {}

    static Stream<HostileFile> all() {
        return Stream.of(addresses(), structures(), missing()).flatMap(files -> files);
    }

    private static Stream<HostileFile> addresses() {
        return Stream.of(
                sheet("twin cells in a row", "</sheetData", "<row r=\"60\">" + CELL + CELL + "</row>", TWINS),
                sheet("twin rows", "</sheetData", ("<row r=\"60\">" + CELL + "</row>").repeat(2), TWINS),
                sheet(
                        "two rows of one number",
                        "</sheetData",
                        "<row r=\"60\">" + CELL + "</row><row r=\"60\"><c r=\"E60\"><v>2</v></c></row>",
                        UNREAD),
                sheet(
                        "a cell in another row",
                        "</sheetData",
                        "<row r=\"70\">" + CELL + "</row>",
                        because("has a cell that stands elsewhere than it says")),
                sheet(
                        "a cell of no address",
                        "</sheetData",
                        "<row r=\"60\"><c r=\"60D\"><v>1</v></c></row>",
                        HostileFile.DAMAGED),
                sheet(
                        "cells and rows that follow from those before",
                        "</sheetData",
                        "<row r=\"80\"><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
                        READ));
    }

    private static Stream<HostileFile> structures() {
        return Stream.of(
                sheet(
                        "two lists of rows",
                        "<pageMargins",
                        "<sheetData><row r=\"60\">" + CELL + "</row></sheetData>",
                        UNREAD),
                sheet(
                        "a cell outside of the rows",
                        "</sheetData",
                        CELL,
                        because("has a cell that stands elsewhere than it says")),
                sheet(
                        "a cell in another namespace",
                        "</sheetData",
                        "<row r=\"60\"><o:c xmlns:o=\"o\" r=\"D60\"><o:v>1</o:v></o:c></row>",
                        UNREAD),
                sheet(
                        "a text that is plain and in pieces",
                        "</sheetData",
                        "<row r=\"60\"><c r=\"D60\" t=\"inlineStr\"><is><t>987</t><r><t>001</t></r></is></c></row>",
                        TWO_TEXTS),
                sheet(
                        "a text that is there twice",
                        "</sheetData",
                        "<row r=\"60\"><c r=\"D60\" t=\"inlineStr\"><is><t>987</t><t>001</t></is></c></row>",
                        TWO_TEXTS),
                sheet(
                        "a run of two texts",
                        "</sheetData",
                        "<row r=\"60\"><c r=\"D60\" t=\"inlineStr\"><is><r><t>26</t><t>000</t></r></is></c></row>",
                        TWO_TEXTS),
                sheet(
                        "a run in a run",
                        "</sheetData",
                        "<row r=\"60\"><c r=\"D60\" t=\"inlineStr\"><is><r><r><t>9</t></r><t>26</t></r></is></c></row>",
                        TWO_TEXTS),
                sheet(
                        "letters beside a text",
                        "</sheetData",
                        "<row r=\"60\"><c r=\"D60\" t=\"inlineStr\"><is>9<t>26</t></is></c></row>",
                        "The workbook is damaged: letters stand in it where nothing is read." + SAVE_AGAIN),
                sheet(
                        "a cell of two values",
                        "</sheetData",
                        "<row r=\"60\"><c r=\"D60\"><v>1</v><v>2</v></c></row>",
                        because("has a cell with two values")));
    }

    private static Stream<HostileFile> missing() {
        return Stream.of(
                sheet(
                        "a text that is not there",
                        "</sheetData",
                        "<row r=\"60\"><c r=\"D60\" t=\"s\"><v>99999</v></c></row>",
                        HostileFile.DAMAGED),
                workbook("no texts", () -> XlsxParts.without(Blown.GOOD, Blown.STRINGS), HostileFile.DAMAGED),
                workbook(
                        "no sheet",
                        () -> XlsxParts.without(Blown.GOOD, "xl/worksheets/sheet2.xml"),
                        "The workbook is damaged: it names a sheet that is not in it." + SAVE_AGAIN),
                workbook(
                        "no sheet but its end",
                        () -> Blown.with(SHEET, xml -> xml.substring(200)),
                        HostileFile.DAMAGED),
                workbook(
                        "two parts of the same name but for its case",
                        () -> Blown.with(parts ->
                                parts.put(SHEET.toUpperCase(Locale.ROOT), parts.getOrDefault(SHEET, new byte[0]))),
                        "The workbook is damaged: it holds two parts of the same name." + SAVE_AGAIN),
                workbook(
                        "two parts of the same name",
                        HiddenParts::twins,
                        "The workbook is damaged or was cut off on its way." + SAVE_AGAIN),
                workbook(
                        "a part that the directory calls otherwise",
                        HiddenParts::renamedInDirectory,
                        "The workbook is damaged or was cut off on its way." + SAVE_AGAIN));
    }

    private static HostileFile sheet(String what, String before, String xml, String reason) {
        return workbook(what, () -> Blown.put(SHEET, before, xml), reason);
    }

    private static String because(String what) {
        return "The workbook is damaged: the sheet Return " + what + "." + SAVE_AGAIN;
    }
}
