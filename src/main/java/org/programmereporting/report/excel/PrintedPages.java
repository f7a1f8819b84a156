package org.programmereporting.report.excel;

import org.programmereporting.excel.xlsx.Print;

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
        Print paper = Print.ACROSS.on(plan.paper().size()).repeating(place.headings());
        page.sheet()
                .print(
                        plan.isApart()
                                ? paper.scaled((int) Math.floor(100 * Math.min(1, scaleApart())), place.columns())
                                : paper.onPagesDown(pagesDown()));
    }

    /** 1 where all fits, so that no chart is cut in two. */
    private int pagesDown() {
        double tableCm = page.heightCm(place.headings(), page.length());
        double heightCm = above()
                + (plan.placement() == PrintPlan.Placement.BELOW ? tableCm + chartsCm : Math.max(chartsCm, tableCm));
        return plan.paper().heightCm() / heightCm >= PrintPlan.LEAST_SCALE ? 1 : 0;
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
