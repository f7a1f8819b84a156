package org.programmereporting.report.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a table and its charts come to paper, A4 on its side: on one page across while that stays readable; else the table as wide as the page, its
 * charts on a page of their own. The headings stand again on every further page.
 */
final class PrintedPages {
    private static final double PAGE_WIDTH_CM = 26;
    private static final double PAGE_HEIGHT_CM = 17;
    private static final double CM_PER_UNIT = 0.206;
    /** A smaller print of 10 points is no print. */
    private static final double LEAST_SCALE = 0.62;

    private final Page page;
    private final TablePlace place;
    private final double chartsCm;

    /** @param chartsCm how far down the charts reach from the headings; 0 when there are none */
    PrintedPages(Page page, TablePlace place, double chartsCm) {
        this.page = page;
        this.place = place;
        this.chartsCm = chartsCm;
    }

    void set() {
        XSSFSheet sheet = page.sheet();
        double tableCm = tableWidthCm();
        double allCm = tableCm + (chartsCm > 0 ? ChartColumn.WIDTH_CM + 1 : 0);
        double heightCm =
                page.heightCm(0, place.headings()) + Math.max(chartsCm, page.heightCm(place.headings(), page.length()));
        if (PAGE_WIDTH_CM / allCm >= LEAST_SCALE || chartsCm == 0) {
            boolean fitsOnePage = PAGE_HEIGHT_CM / heightCm >= LEAST_SCALE;
            sheet.getPrintSetup().setFitHeight((short) (fitsOnePage ? 1 : 0)); // no chart cut in two
        } else {
            sheet.setFitToPage(false);
            double wide = PAGE_WIDTH_CM / tableCm;
            double high = PAGE_HEIGHT_CM / (page.heightCm(0, place.headings()) + chartsCm);
            double fitting = high >= LEAST_SCALE ? Math.min(wide, high) : wide; // no chart cut in two
            sheet.getPrintSetup().setScale((short) Math.min(100, Math.floor(100 * fitting)));
            sheet.setColumnBreak(place.columns() - 1);
        }
        sheet.setRepeatingRows(new CellRangeAddress(place.headings(), place.headings(), -1, -1));
    }

    private double tableWidthCm() {
        double units = 0;
        for (int column = 0; column < place.columns(); column++) {
            units += page.sheet().getColumnWidth(column) / 256.0;
        }
        return units * CM_PER_UNIT;
    }
}
