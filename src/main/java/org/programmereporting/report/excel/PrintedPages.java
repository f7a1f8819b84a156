package org.programmereporting.report.excel;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sets up how a table and its charts are printed, as planned. The headings stand again on every further page. */
final class PrintedPages {
    private final Page page;
    private final TablePlace place;
    private final PrintPlan plan;
    private final double chartsCm;

    /** @param chartsCm how far down the charts reach from the headings; 0 when there are none */
    PrintedPages(Page page, TablePlace place, PrintPlan plan, double chartsCm) {
        this.page = page;
        this.place = place;
        this.plan = plan;
        this.chartsCm = chartsCm;
    }

    void set() {
        XSSFSheet sheet = page.sheet();
        sheet.getPrintSetup().setPaperSize(plan.paper().size());
        if (plan.isApart()) {
            sheet.setFitToPage(false);
            sheet.getPrintSetup().setScale((short) Math.floor(100 * Math.min(1, scaleApart())));
            sheet.setColumnBreak(place.columns() - 1);
        } else {
            double tableCm = page.heightCm(place.headings(), page.length());
            double heightCm = above()
                    + (plan.placement() == PrintPlan.Placement.BELOW
                            ? tableCm + chartsCm
                            : Math.max(chartsCm, tableCm));
            boolean fitsOnePage = plan.paper().heightCm() / heightCm >= PrintPlan.LEAST_SCALE;
            sheet.getPrintSetup().setFitHeight((short) (fitsOnePage ? 1 : 0)); // no chart cut in two
        }
        sheet.setRepeatingRows(new CellRangeAddress(place.headings(), place.headings(), -1, -1));
    }

    /** The scale at which the table is as wide as a page, and the charts, on a page beside it, as high: not cut in two. */
    private double scaleApart() {
        double charts = plan.paper().heightCm() / (above() + chartsCm);
        return Math.min(plan.paper().widthCm() / plan.widths().cm(), charts < PrintPlan.LEAST_SCALE ? 1 : charts);
    }

    private double above() {
        return page.heightCm(0, place.headings());
    }
}
