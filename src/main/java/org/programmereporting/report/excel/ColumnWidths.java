package org.programmereporting.report.excel;

import java.util.List;
import java.util.stream.IntStream;
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
    private static final double LEAST = 6;
    private static final double PADDING = 2.1; // an indent, and what Excel keeps free at either side
    private static final double BOLD = 1.1;
    private static final double ROUNDING = 0.1;
    private static final double CM_PER_UNIT = 0.206;

    /** From the usual one to the narrowest that can still be read; a word is never broken. */
    private static final List<Ceiling> CEILINGS = List.of(
            new Ceiling(32, 65, 3),
            new Ceiling(28, 56, 3),
            new Ceiling(24, 46, 4),
            new Ceiling(20, 38, 4),
            new Ceiling(17, 32, 4));

    /**
     * How far a column goes with what is in it before it wraps.
     *
     * @param text in a column of texts
     * @param longText in a column of long texts
     * @param headingLines into how many lines a heading is wrapped, if no column is to be wider for it
     */
    private record Ceiling(double text, double longText, int headingLines) {}

    /**
     * What a cell takes.
     *
     * @param widest its longest line
     * @param least the narrowest it can be wrapped into, no word being as long as a page; as wide as it is, where it is not wrapped
     */
    private record Taken(double widest, double least) {
        static Taken of(Cell cell, Format format) {
            String text = ShownText.of(cell, format);
            double widest = 0;
            for (String line : text.split("\n", -1)) {
                widest = Math.max(widest, ArialWidth.of(line));
            }
            double longestWord = ArialWidth.ofLongestWord(text);
            return new Taken(
                    widest,
                    isWrapped(cell) ? Math.min(longestWord, CEILINGS.get(0).text()) : widest);
        }
    }

    /** Numbers and dates are not, and their columns have room for them. */
    private static boolean isWrapped(Cell cell) {
        return cell instanceof Cell.Text || cell instanceof Cell.Link;
    }

    private final Table table;
    private final Ceiling ceiling;
    private final double[] room;

    /** The ways to set the table, the widest first. */
    static List<ColumnWidths> all(Table table) {
        List<List<Taken>> taken = IntStream.range(0, table.columns().size())
                .mapToObj(column -> taken(table, column))
                .toList();
        return CEILINGS.stream()
                .map(ceiling -> new ColumnWidths(table, ceiling, taken))
                .toList();
    }

    private static List<Taken> taken(Table table, int column) {
        Format format = table.columns().get(column).format();
        return table.rows().stream()
                .map(row -> Taken.of(row.get(column), format))
                .distinct()
                .toList();
    }

    private ColumnWidths(Table table, Ceiling ceiling, List<List<Taken>> taken) {
        this.table = table;
        this.ceiling = ceiling;
        this.room = new double[table.columns().size()];
        for (int i = 0; i < room.length; i++) {
            room[i] = room(table.columns().get(i), taken.get(i));
        }
    }

    /** In Excel's unit, 1/256 of a digit. */
    int width(int column) {
        return (int) Math.ceil((room[column] + PADDING) * 256);
    }

    /** Of all columns together, in cm of the sheet. */
    double cm() {
        double units = 0;
        for (int i = 0; i < room.length; i++) {
            units += width(i) / 256.0;
        }
        return units * CM_PER_UNIT;
    }

    /** How high the headings and all rows are, in cm. */
    double heightCm() {
        double points = headingPoints();
        for (List<Cell> row : table.rows()) {
            points += points(row);
        }
        return points * Page.CM_PER_POINT;
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
            if (isWrapped(row.get(i))) {
                String text = ShownText.of(row.get(i), table.columns().get(i).format());
                lines = Math.max(lines, ArialWidth.lines(text, room[i]));
            }
        }
        return points(lines);
    }

    static double points(int lines) {
        return Math.min(MOST_POINTS, lines * LINE_POINTS + 3);
    }

    private double room(Column column, List<Taken> cells) {
        double most = column.format() == Format.LONG_TEXT ? ceiling.longText() : ceiling.text();
        double room = Math.max(LEAST, headingRoom(column.heading()));
        for (Taken cell : cells) {
            room = Math.max(room, Math.min(cell.widest(), Math.max(most, cell.least())));
        }
        return room;
    }

    /** The least room in which the heading takes few lines and breaks no word. */
    private double headingRoom(String heading) {
        double least = ArialWidth.ofLongestWord(heading);
        while (ArialWidth.lines(heading, least) > ceiling.headingLines()) {
            least++;
        }
        return least * BOLD + ROUNDING;
    }
}
