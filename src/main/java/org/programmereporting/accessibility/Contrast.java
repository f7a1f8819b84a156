package org.programmereporting.accessibility;

import java.util.Locale;
import org.programmereporting.accessibility.read.Area;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Table;

/** Text stands out from its fill by 4.5 to 1 (WCAG 2.2, success criterion 1.4.3); no stripes of a table's style divide rows. */
final class Contrast implements SheetCheck {
    private static final double LEAST = 4.5;

    @Override
    public void check(Sheet sheet, Breaches breaches) {
        SeenStyles styles = new SeenStyles();
        for (Cell cell : sheet.cells()) {
            if (!cell.isBlank() && !isHeadingInStyle(sheet, cell) && styles.isFirst(cell.style())) {
                double ratio = ratio(cell.style().ink(), cell.style().paper());
                if (ratio < LEAST) {
                    String shown = String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10);
                    breaches.cell(Rule.CONTRAST, sheet, cell, "its text stands out by " + shown + " to 1 only");
                }
            }
        }
        for (Table table : sheet.tables()) {
            if (table.striped() && !table.look().isEmpty()) {
                breaches.sheet(Rule.NO_STRIPES, sheet, "table " + table.name() + " is striped by its style");
            }
        }
    }

    /** A heading on a table style's own fill, whose colours are Excel's and not in the file. */
    private static boolean isHeadingInStyle(Sheet sheet, Cell cell) {
        if (cell.style().filled()) {
            return false;
        }
        for (Table table : sheet.tables()) {
            Area area = table.area();
            if (area.top() == cell.row()
                    && area.holds(cell.row(), cell.column())
                    && !table.look().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Contrast ratio as WCAG defines it, from 1 to 21. */
    static double ratio(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
