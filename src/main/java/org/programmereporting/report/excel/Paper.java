package org.programmereporting.report.excel;

import org.programmereporting.excel.xlsx.Print;

/** Paper on its side, and how much of it is between the margins. */
enum Paper {
    A4(Print.Paper.A4, 27.6, 18.9),
    /** For a table that would be too small to read on A4. */
    A3(Print.Paper.A3, 39.9, 27.6);

    private final Print.Paper size;
    private final double widthCm;
    private final double heightCm;

    Paper(Print.Paper size, double widthCm, double heightCm) {
        this.size = size;
        this.widthCm = widthCm;
        this.heightCm = heightCm;
    }

    Print.Paper size() {
        return size;
    }

    double widthCm() {
        return widthCm;
    }

    double heightCm() {
        return heightCm;
    }
}
