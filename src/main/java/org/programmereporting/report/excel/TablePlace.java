package org.programmereporting.report.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Where a table stands in its sheet; it always begins in column A.
 *
 * @param headings row of the headings, from 0
 * @param columns how many
 * @param rows how many under the headings
 */
record TablePlace(int headings, int columns, int rows) {
    CellRangeAddress area() {
        return new CellRangeAddress(headings, headings + rows, 0, columns - 1);
    }

    /** Some values of a column, from a row counted from 0. */
    CellRangeAddress values(int column, int first, int count) {
        return new CellRangeAddress(headings + 1 + first, headings + first + count, column, column);
    }

    CellReference heading(String sheet, int column) {
        return new CellReference(sheet, headings, column, true, true);
    }
}
