package org.programmereporting.accessibility;

import java.util.HashSet;
import java.util.Set;
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
        Set<Long> filled = new HashSet<>();
        sheet.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> filled.add(place(cell.row(), cell.column())));
        for (Cell cell : sheet.cells()) {
            if (!cell.words().isBlank() && isCut(sheet, cell, filled)) {
                breaches.cell(Rule.TEXT_CUT, sheet, cell, "its text is not shown in full");
            }
        }
    }

    private static boolean isCut(Sheet sheet, Cell cell, Set<Long> filled) {
        double room = sheet.width(cell.column()) * BODY_POINTS / cell.style().points();
        if (cell.style().wrapped()) {
            Double height = sheet.heights().get(cell.row());
            if (height == null || height >= GREATEST_HEIGHT) {
                return false; // grows with its text, or cannot grow
            }
            int lines = ArialWidth.lines(cell.words(), room / TOLERANCE);
            return lines > 1 && lines * cell.style().points() * LINE > height + 1;
        }
        return filled.contains(place(cell.row(), cell.column() + 1)) && ArialWidth.of(cell.words()) * TOLERANCE > room;
    }

    private static long place(int row, int column) {
        return (long) row << 20 | column;
    }
}
