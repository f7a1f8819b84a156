package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.excel.xlsx.Sheet;

/** A sheet being written from the top, row by row. */
final class Page {
    private static final float TITLE_POINTS = 26;
    static final double CM_PER_POINT = 2.54 / 72;

    private final Sheet sheet;
    private final CellWriter cells;
    private final List<Float> heights = new ArrayList<>();

    Page(Sheet sheet, Looks looks) {
        this.sheet = sheet;
        this.cells = new CellWriter(sheet, looks);
        sheet.defaultHeight((float) ColumnWidths.points(1));
    }

    Sheet sheet() {
        return sheet;
    }

    CellWriter cells() {
        return cells;
    }

    /** How many rows there are. */
    int length() {
        return heights.size();
    }

    /** Adds a row, and says which. */
    int add(double points) {
        int row = heights.size();
        sheet.height(row, (float) points);
        heights.add((float) points);
        return row;
    }

    /** The title in A1. It widens no column: it runs on over those to its right. */
    void addTitle(String title) {
        cells.text(add(TITLE_POINTS), 0, Look.TITLE, title);
    }

    /** A line of prose in column A, which widens no column either. */
    void addLine(String line) {
        cells.text(add(ColumnWidths.points(1)), 0, Look.INTRODUCTION, line);
    }

    double points(int row) {
        return row < heights.size() ? heights.get(row) : ColumnWidths.points(1);
    }

    double heightCm(int from, int to) {
        double points = 0;
        for (int row = from; row < to; row++) {
            points += points(row);
        }
        return points * CM_PER_POINT;
    }
}
