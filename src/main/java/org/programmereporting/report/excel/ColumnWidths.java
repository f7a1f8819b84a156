package org.programmereporting.report.excel;

import java.util.List;
import org.programmereporting.excel.ArialWidth;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;

/**
 * The widths of a table's columns and the heights of its rows, so that everything is shown: numbers and dates in full, text wrapped. Set, not left
 * to the program that opens the file: programs differ, and some never grow a row.
 */
final class ColumnWidths {
    static final double LINE_POINTS = 13;
    private static final double MOST_POINTS = 409; // the tallest row that Excel knows
    private static final double LEAST = 9;
    private static final double MOST_TEXT = 32;
    private static final double MOST_LONG_TEXT = 65;
    private static final double PADDING = 3.2;
    private static final double BOLD = 1.2;
    private static final int HEADING_LINES = 3;

    private final Table table;
    private final double[] room;

    ColumnWidths(Table table) {
        this.table = table;
        this.room = new double[table.columns().size()];
        for (int i = 0; i < room.length; i++) {
            room[i] = room(i);
        }
    }

    /** In Excel's unit, 1/256 of a digit. */
    int width(int column) {
        return (int) Math.ceil((room[column] + PADDING) * 256);
    }

    double headingPoints() {
        int lines = 1;
        for (int i = 0; i < room.length; i++) {
            lines = Math.max(lines, ArialWidth.lines(table.columns().get(i).heading(), room[i] / BOLD));
        }
        return points(lines);
    }

    double points(List<Cell> row) {
        int lines = 1;
        for (int i = 0; i < room.length; i++) {
            lines = Math.max(
                    lines,
                    ArialWidth.lines(
                            ShownText.of(row.get(i), table.columns().get(i).format()), room[i]));
        }
        return points(lines);
    }

    static double points(int lines) {
        return Math.min(MOST_POINTS, lines * LINE_POINTS + 3);
    }

    private double room(int index) {
        Column column = table.columns().get(index);
        double room = Math.max(LEAST, headingRoom(column.heading()));
        for (List<Cell> row : table.rows()) {
            room = Math.max(room, room(row.get(index), column.format()));
        }
        return room;
    }

    private double room(Cell cell, Format format) {
        String text = ShownText.of(cell, format);
        double widest = 0;
        for (String line : text.split("\n", -1)) {
            widest = Math.max(widest, ArialWidth.of(line));
        }
        boolean wraps = cell instanceof Cell.Text || cell instanceof Cell.Link;
        return wraps ? Math.min(widest, format == Format.LONG_TEXT ? MOST_LONG_TEXT : MOST_TEXT) : widest;
    }

    /** The least room in which the heading takes few lines and breaks no word. */
    private static double headingRoom(String heading) {
        double least = ArialWidth.ofLongestWord(heading);
        while (ArialWidth.lines(heading, least) > HEADING_LINES) {
            least++;
        }
        return least * BOLD + 1;
    }
}
