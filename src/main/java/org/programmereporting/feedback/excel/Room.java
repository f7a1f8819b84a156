package org.programmereporting.feedback.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.excel.ArialWidth;
import org.programmereporting.excel.xlsx.Sheet;

/**
 * How wide the columns and how high the rows of a sheet must be so that all its texts are shown: asked for cell by cell, then set. Programs differ in
 * what they work out by themselves, so nothing is left to them.
 */
final class Room {
    private static final double LINE_POINTS = 13;
    private static final double MOST_POINTS = 409; // the tallest row that Excel knows
    private static final double LEAST = 10;
    private static final double PADDING = 2.5;
    private static final double BOLD = 1.2;
    private static final double HEADING = 12;
    private static final int LAST_COLUMN = 60; // further out every column has the least width
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final int PIXELS_PER_DIGIT = 7;

    private record Asked(String text, double bold) {}

    private final double mostWide;
    private final Map<Integer, Double> widths = new TreeMap<>();
    private final Map<Integer, Map<Integer, Asked>> texts = new TreeMap<>();
    private final Map<Integer, Double> heights = new HashMap<>();

    /** @param mostWide a text wider than this, in digits, is wrapped */
    Room(double mostWide) {
        this.mostWide = mostWide;
    }

    /** Body text, wrapped within its column. */
    void ask(int row, int column, String text) {
        ask(row, column, new Asked(text, 1), widest(text));
    }

    /** A label in bold, in one line where there is room. */
    void askBold(int row, int column, String text) {
        ask(row, column, new Asked(text, BOLD), widest(text) * BOLD);
    }

    /** The heading of a column: it widens it no more than its longest word asks, or a few digits. */
    void askHeading(int row, int column, String text) {
        double least = Math.max(ArialWidth.ofLongestWord(text), HEADING);
        ask(row, column, new Asked(text, BOLD), Math.min(widest(text), least) * BOLD + 1);
    }

    private void ask(int row, int column, Asked asked, double wide) {
        if (column <= LAST_COLUMN) {
            widths.merge(column, Math.max(LEAST, Math.min(mostWide, wide)), Math::max);
        }
        texts.computeIfAbsent(row, none -> new TreeMap<>()).put(column, asked);
    }

    private static double widest(String text) {
        return text.lines().mapToDouble(ArialWidth::of).max().orElse(0);
    }

    void set(Sheet sheet) {
        sheet.defaultHeight((float) points(1));
        sheet.defaultWidth((int) Math.ceil(LEAST + PADDING));
        widths.forEach((column, wide) -> sheet.width(column, (int) Math.ceil((wide + PADDING) * 256)));
        texts.forEach((row, asked) -> {
            int lines = asked.entrySet().stream()
                    .mapToInt(cell -> lines(cell.getKey(), cell.getValue()))
                    .max()
                    .orElse(1);
            heights.put(row, points(lines));
            sheet.height(row, (float) points(lines));
        });
    }

    private int lines(int column, Asked asked) {
        return ArialWidth.lines(asked.text(), widths.getOrDefault(column, LEAST) / asked.bold());
    }

    int columnPixels(int column) {
        return (int) Math.ceil((widths.getOrDefault(column, LEAST) + PADDING) * PIXELS_PER_DIGIT) + 5;
    }

    int rowPixels(int row) {
        return (int) Math.ceil(heights.getOrDefault(row, points(1)) * PIXELS_PER_POINT);
    }

    static double points(int lines) {
        return Math.min(MOST_POINTS, lines * LINE_POINTS + 3);
    }
}
