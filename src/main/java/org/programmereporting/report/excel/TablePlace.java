package org.programmereporting.report.excel;

import org.programmereporting.excel.xlsx.Area;

/**
 * Where a table stands in its sheet; it always begins in column A.
 *
 * @param headings row of the headings, from 0
 * @param columns how many
 * @param rows how many under the headings
 */
record TablePlace(int headings, int columns, int rows) {
    Area area() {
        return new Area(headings, 0, headings + rows, columns - 1);
    }

    /** Some values of a column, from a row counted from 0. */
    Area values(int column, int first, int count) {
        return new Area(headings + 1 + first, column, headings + first + count, column);
    }

    Area heading(int column) {
        return new Area(headings, column, headings, column);
    }
}
