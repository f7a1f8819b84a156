package org.programmereporting.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.programmereporting.returns.CellAddress;

/** Writes a plain book as the parts of an .xlsx, without a library: quick, and with what a library would not write. */
final class XlsxText {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** The looks of {@link PlainCell.Style}, in its order. */
    private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\">"
            + "<numFmt numFmtId=\"170\" formatCode=\"0.0&quot; days of 50%&quot;\"/></numFmts>"
            + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"7\"><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"22\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"10\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\" quotePrefix=\"1\"/>"
            + "<xf numFmtId=\"170\" applyNumberFormat=\"1\"/><xf numFmtId=\"46\" applyNumberFormat=\"1\"/>"
            + "</cellXfs></styleSheet>";

    private XlsxText() {}

    static byte[] of(PlainBook book) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, PlainSheet> sheet : book.sheets.entrySet()) {
            number++;
            String part = "worksheets/sheet" + number + ".xml";
            parts.put("xl/" + part, sheet(sheet.getValue()));
            types.append(override("/xl/" + part, TYPES + "worksheet+xml"));
            sheets.append("<sheet name=\"").append(escaped(sheet.getKey())).append("\" sheetId=\"" + number + "\"");
            sheets.append(sheet.getValue().hidden ? " state=\"hidden\"" : "").append(" r:id=\"r" + number + "\"/>");
            relations.append(relation("r" + number, "worksheet", part));
        }
        types.append(override("/xl/workbook.xml", TYPES + "sheet.main+xml"));
        types.append(override("/xl/styles.xml", TYPES + "styles+xml"));
        relations.append(relation("s", "styles", "styles.xml"));
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr date1904=\""
                        + book.date1904 + "\"/><sheets>" + sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.put("_rels/.rels", relations(relation("w", "officeDocument", "xl/workbook.xml")));
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>" + types + "</Types>");
        return zip(parts);
    }

    private static String sheet(PlainSheet sheet) {
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN + "\">");
        if (!sheet.hiddenColumns.isEmpty()) {
            xml.append("<cols>");
            sheet.hiddenColumns.forEach(column -> xml.append(String.format(
                    Locale.ROOT, "<col min=\"%d\" max=\"%d\" width=\"9\" hidden=\"1\"/>", column + 1, column + 1)));
            xml.append("</cols>");
        }
        xml.append("<sheetData>");
        int row = -1;
        for (Map.Entry<CellAddress, PlainCell> cell : sheet.cells.entrySet()) {
            if (cell.getKey().row() != row) {
                xml.append(row < 0 ? "" : "</row>");
                row = cell.getKey().row();
                xml.append("<row r=\"" + (row + 1) + "\"" + (sheet.hiddenRows.contains(row) ? " hidden=\"1\"" : ""));
                xml.append(">");
            }
            xml.append(cell(cell.getKey().toString(), cell.getValue()));
        }
        xml.append(row < 0 ? "" : "</row>").append("</sheetData>");
        if (!sheet.merged.isEmpty()) {
            xml.append("<mergeCells>");
            sheet.merged.forEach(
                    area -> xml.append("<mergeCell ref=\"").append(area).append("\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }

    private static String cell(String address, PlainCell cell) {
        String start = "<c r=\"" + address + "\"";
        if (cell instanceof PlainCell.Text text) {
            return start + " t=\"inlineStr\" s=\"4\"><is>" + run(text.text()) + "</is></c>";
        } else if (cell instanceof PlainCell.Rich rich) {
            return start + " t=\"inlineStr\"><is><r><rPr><b/></rPr>" + run(rich.first()) + "</r><r>"
                    + run(rich.second()) + "</r></is></c>";
        } else if (cell instanceof PlainCell.Numeric number) {
            return start + " s=\"" + number.style().index() + "\"><v>" + number.value() + "</v></c>";
        } else if (cell instanceof PlainCell.Formula formula) {
            return start + stored(formula);
        } else if (cell instanceof PlainCell.Truth truth) {
            return start + " t=\"b\"><v>" + (truth.value() ? 1 : 0) + "</v></c>";
        } else if (cell instanceof PlainCell.Erroneous error) {
            return start + " t=\"e\"><v>" + escaped(error.error()) + "</v></c>";
        }
        return start + " s=\"1\"/>";
    }

    private static String stored(PlainCell.Formula formula) {
        String middle = "><f>" + escaped(formula.formula()) + "</f>";
        PlainCell stored = formula.stored();
        if (stored instanceof PlainCell.Text text) {
            return " t=\"str\"" + middle + "<v>" + escaped(text.text()) + "</v></c>";
        } else if (stored instanceof PlainCell.Numeric number) {
            return " s=\"" + number.style().index() + "\"" + middle + "<v>" + number.value() + "</v></c>";
        } else if (stored instanceof PlainCell.Erroneous error) {
            return " t=\"e\"" + middle + "<v>" + escaped(error.error()) + "</v></c>";
        }
        return middle + "</c>";
    }

    private static String run(String text) {
        return "<t xml:space=\"preserve\">" + escaped(text) + "</t>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String all) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
