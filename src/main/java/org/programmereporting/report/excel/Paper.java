package org.programmereporting.report.excel;

import org.apache.poi.ss.usermodel.PaperSize;

/** Paper on its side, and how much of it is between the margins. */
enum Paper {
    A4(PaperSize.A4_PAPER, 27.6, 18.9),
    /** For a table that would be too small to read on A4. */
    A3(PaperSize.A3_PAPER, 39.9, 27.6);

    private final PaperSize size;
    private final double widthCm;
    private final double heightCm;

    Paper(PaperSize size, double widthCm, double heightCm) {
        this.size = size;
        this.widthCm = widthCm;
        this.heightCm = heightCm;
    }

    PaperSize size() {
        return size;
    }

    double widthCm() {
        return widthCm;
    }

    double heightCm() {
        return heightCm;
    }
}
