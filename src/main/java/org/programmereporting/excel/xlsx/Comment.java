package org.programmereporting.excel.xlsx;

/**
 * A comment at a cell.
 *
 * @param box where it stands when it is shown
 */
public record Comment(int row, int column, String author, String text, Box box) {
    /**
     * From a point in one cell to a point in another.
     *
     * @param right in pixels from the left of the last column
     * @param bottom in pixels from the top of the last row
     */
    public record Box(int firstColumn, int firstRow, int lastColumn, int right, int lastRow, int bottom) {}
}
