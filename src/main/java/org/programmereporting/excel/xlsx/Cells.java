package org.programmereporting.excel.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a sheet, written as they come: row by row and from left to right. */
final class Cells {
    private final StringBuilder written = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Float> heights = new HashMap<>();
    private int lastColumn;
    private int widest;

    private record Row(int number, int from) {}

    /**
     * Adds a cell.
     *
     * @param type as the format names it; of a number it is none
     * @throws IllegalStateException when a later cell is there already
     */
    void add(int row, int column, int style, String type, Object value) {
        open(row, column, style);
        if (!type.isEmpty()) {
            written.append(" t=\"").append(type).append('"');
        }
        written.append("><v>").append(value).append("</v></c>");
    }

    void addBlank(int row, int column, int style) {
        open(row, column, style);
        written.append("/>");
    }

    private void open(int row, int column, int style) {
        if (rows.isEmpty() || row > lastRow()) {
            rows.add(new Row(row, written.length()));
        } else if (row < lastRow() || column <= lastColumn) {
            throw new IllegalStateException(Area.cell(row, column) + " comes too late");
        }
        lastColumn = column;
        widest = Math.max(widest, column);
        written.append("<c r=\"").append(Area.column(column)).append(row + 1).append("\" s=\"");
        written.append(style).append('"');
    }

    private int lastRow() {
        return rows.get(rows.size() - 1).number();
    }

    /** Of a row that has cells. */
    void height(int row, float points) {
        heights.put(row, points);
    }

    /** The smallest area that holds them, from column A. */
    void writeUsed(Xml xml) {
        if (!rows.isEmpty()) {
            Area used = new Area(rows.get(0).number(), 0, lastRow(), widest);
            xml.start("dimension").attribute("ref", used.reference()).end("dimension");
        }
    }

    void write(Xml xml) {
        xml.start("sheetData");
        for (int i = 0; i < rows.size(); i++) {
            write(xml, rows.get(i), i + 1 < rows.size() ? rows.get(i + 1).from() : written.length());
        }
        xml.end("sheetData");
    }

    private void write(Xml xml, Row row, int to) {
        xml.start("row").attribute("r", row.number() + 1L);
        Float height = heights.get(row.number());
        if (height != null) {
            xml.attribute("ht", Numbers.text(height)).attribute("customHeight", 1);
        }
        xml.written(written, row.from(), to).end("row");
    }
}
