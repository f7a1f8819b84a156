package org.programmereporting.accessibility;

import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Style;

/** Arial of at least 10 points (titles 12), never superscript, no fills, headings wrapped. Each style is judged once a sheet, where it is first used. */
final class Fonts implements SheetCheck {
    private static final double BODY_POINTS = 10;
    private static final double TITLE_POINTS = 12;

    @Override
    public void check(Sheet sheet, Breaches breaches) {
        SeenStyles styles = new SeenStyles();
        for (Cell cell : sheet.cells()) {
            if (!cell.isBlank() && styles.isFirst(cell.style())) {
                check(sheet, cell, breaches);
            }
            boolean title = cell.row() == 0 && cell.column() == 0 && !cell.isBlank();
            if (title && cell.style().points() < TITLE_POINTS) {
                breaches.cell(Rule.TITLE_SIZE, sheet, cell, "the title is smaller than 12 points");
            }
        }
        sheet.tableArea()
                .ifPresent(area -> sheet.cells().stream()
                        .filter(cell -> cell.row() == area.top()
                                && !cell.isBlank()
                                && !cell.style().wrapped())
                        .forEach(cell ->
                                breaches.cell(Rule.HEADING_WRAPPED, sheet, cell, "the heading is not wrapped")));
    }

    private static void check(Sheet sheet, Cell cell, Breaches breaches) {
        Style style = cell.style();
        if (!style.font().equals("Arial")) {
            breaches.cell(
                    Rule.FONT_NAME,
                    sheet,
                    cell,
                    "it is set in " + (style.font().isEmpty() ? "no named font" : style.font()));
        }
        if (style.points() < BODY_POINTS) {
            breaches.cell(Rule.FONT_SIZE, sheet, cell, "it is smaller than 10 points");
        }
        if (style.raised()) {
            breaches.cell(Rule.NO_SUPERSCRIPT, sheet, cell, "it is raised or lowered");
        }
        if (style.filled() && style.paper() != Style.WHITE) {
            breaches.cell(Rule.NO_FILL, sheet, cell, "it is filled with a colour");
        }
    }
}
