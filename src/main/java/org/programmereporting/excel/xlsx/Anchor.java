package org.programmereporting.excel.xlsx;

/**
 * A corner within a cell, and a size, in English Metric Units.
 *
 * @param left from the left of the column
 * @param top from the top of the row
 */
public record Anchor(int column, long left, int row, long top, long width, long height) {
    public static final double UNITS_PER_CM = 360_000;
    public static final int UNITS_PER_POINT = 12_700;
}
