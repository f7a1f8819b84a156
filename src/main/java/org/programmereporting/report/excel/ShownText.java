package org.programmereporting.report.excel;

import org.programmereporting.report.Cell;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table.Format;

/** What a reader sees of a cell, as far as the room it takes goes: every date counts as the longest of its kind. */
final class ShownText {
    private ShownText() {}

    static String of(Cell cell, Format format) {
        if (cell instanceof Cell.Day) {
            return format == Format.MONTH ? "September 2000" : "30 Sept 2000";
        }
        return Shown.of(cell, format);
    }
}
