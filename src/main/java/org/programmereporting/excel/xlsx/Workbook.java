package org.programmereporting.excel.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A workbook under construction; it opens at its first sheet. Not for several threads. */
public final class Workbook {
    private static final int LONGEST_SHEET_NAME = 31;

    private final Styles styles = new Styles();
    private final SharedStrings texts = new SharedStrings();
    private final List<Sheet> sheets = new ArrayList<>();

    /** The number by which cells of this workbook take the style. */
    public int style(CellStyle style) {
        return styles.number(style);
    }

    /**
     * A further sheet, behind the others.
     *
     * @throws IllegalArgumentException when no program could open a sheet with that name
     */
    public Sheet sheet(String name) {
        if (name.isEmpty() || name.length() > LONGEST_SHEET_NAME) {
            throw new IllegalArgumentException("a sheet's name has a character and at most 31 characters: " + name);
        }
        Sheet sheet = new Sheet(name, texts);
        sheets.add(sheet);
        return sheet;
    }

    /** The whole file. To be called once, at the end. */
    public byte[] bytes(Facts facts) {
        Parts parts = new Parts();
        List<Parts.Reference> related = new ArrayList<>();
        for (Sheet sheet : sheets) {
            related.add(sheet.add(parts, related.isEmpty()));
        }
        related.add(parts.add(Kind.STYLES, "xl/styles.xml", styles.part()));
        related.add(parts.add(Kind.SHARED_STRINGS, "xl/sharedStrings.xml", texts.part()));
        List<Parts.Reference> roots = new ArrayList<>();
        roots.add(parts.add(Kind.WORKBOOK, "xl/workbook.xml", part(), related));
        roots.addAll(facts.add(parts));
        return parts.pack(roots);
    }

    private byte[] part() {
        Xml xml = new Xml().start("workbook").attribute("xmlns", Namespaces.SPREADSHEET);
        xml.attribute("xmlns:r", Namespaces.RELATIONSHIPS);
        xml.start("workbookPr").attribute("date1904", 0).end("workbookPr");
        xml.start("bookViews")
                .start("workbookView")
                .attribute("activeTab", 0)
                .end("workbookView")
                .end("bookViews");
        xml.start("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.start("sheet").attribute("name", sheets.get(i).name()).attribute("sheetId", i + 1L);
            xml.attribute("r:id", Parts.id(i)).end("sheet");
        }
        xml.end("sheets");
        repeatedRows(xml);
        return xml.end("workbook").bytes();
    }

    private void repeatedRows(Xml xml) {
        int[] repeating = IntStream.range(0, sheets.size())
                .filter(at -> sheets.get(at).print().repeated().isPresent())
                .toArray();
        if (repeating.length == 0) {
            return;
        }
        xml.start("definedNames");
        for (int at : repeating) {
            Sheet sheet = sheets.get(at);
            int row = sheet.print().repeated().orElseThrow() + 1;
            xml.start("definedName").attribute("name", "_xlnm.Print_Titles").attribute("localSheetId", at);
            xml.text(Area.quoted(sheet.name()) + "!$" + row + ":$" + row).end("definedName");
        }
        xml.end("definedNames");
    }
}
