package org.programmereporting.accessibility;

import java.util.Arrays;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.excel.ArialWidth;

/**
 * Text is shown in full: wrapped text in a row of a set height has lines enough, text that is not wrapped does not run into a filled cell. Widths
 * are counted and not measured, so only what is clearly cut is named; a row of Excel's greatest height cannot be made higher.
 */
final class TextRoom implements SheetCheck {
    private static final double GREATEST_HEIGHT = 409;
    private static final double LINE = 1.15; // of the font's size, at the least
    private static final double TOLERANCE = 0.85;
    private static final double BODY_POINTS = 10;

    @Override
    public void check(Sheet sheet, Breaches breaches) {
        long[] filled = filled(sheet);
        for (Cell cell : sheet.cells()) {
            if (!cell.words().isBlank() && isCut(sheet, cell, filled)) {
                breaches.cell(Rule.TEXT_CUT, sheet, cell, "its text is not shown in full");
            }
        }
    }

    /** The places of the cells that have something to see, in order. */
    private static long[] filled(Sheet sheet) {
        long[] filled = new long[sheet.cells().size()];
        int count = 0;
        for (Cell cell : sheet.cells()) {
            if (!cell.isBlank()) {
                filled[count++] = place(cell.row(), cell.column());
            }
        }
        Arrays.sort(filled, 0, count);
        return Arrays.copyOf(filled, count);
    }

    private static long place(int row, int column) {
        return (long) row << 20 | column;
    }

    private static boolean isCut(Sheet sheet, Cell cell, long[] filled) {
        double room = sheet.width(cell.column()) * BODY_POINTS / cell.style().points();
        if (cell.style().wrapped()) {
            Double height = sheet.heights().get(cell.row());
            if (height == null || height >= GREATEST_HEIGHT) {
                return false; // grows with its text, or cannot grow
            }
            int lines = ArialWidth.lines(cell.words(), room / TOLERANCE);
            return lines > 1 && lines * cell.style().points() * LINE > height + 1;
        }
        return ArialWidth.of(cell.words()) * TOLERANCE > room
                && Arrays.binarySearch(filled, place(cell.row(), cell.column() + 1)) >= 0;
    }
}
