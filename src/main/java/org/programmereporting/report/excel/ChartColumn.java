package org.programmereporting.report.excel;

import java.util.List;
import org.programmereporting.excel.SafeText;
import org.programmereporting.excel.xlsx.Anchor;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Table;

/**
 * The charts to the right of a table or below it, the first beside its first row, so that headings can be printed again without it, each further one below the one
 * before. Held by one corner and their size, so
 * that no width or height of a cell stretches them.
 */
final class ChartColumn {
    private final Page page;
    private final Table table;
    private final TablePlace place;
    private final PrintPlan plan;

    ChartColumn(Page page, Table table, TablePlace place, PrintPlan plan) {
        this.page = page;
        this.table = table;
        this.place = place;
        this.plan = plan;
    }

    /** Returns how far down the charts reach, in cm: from the headings, or where they stand below the table from its end. */
    double draw(List<Chart> charts) {
        double fromTop = ChartHeights.BEFORE_FIRST_CM;
        for (int at = 0; at < charts.size(); at++) {
            double height = ChartHeights.of(charts.get(at), plan.isApart() && charts.size() == 1);
            draw(charts.get(at), name(at), fromTop, height);
            fromTop += height + ChartHeights.GAP_CM;
        }
        if (charts.isEmpty() || isBelow()) {
            return charts.isEmpty() ? 0 : fromTop;
        }
        return page.heightCm(place.headings(), firstRow()) + fromTop;
    }

    private boolean isBelow() {
        return plan.placement() == PrintPlan.Placement.BELOW;
    }

    /** The row from which the charts are held. */
    private int firstRow() {
        return place.headings() + 1 + (isBelow() ? place.rows() : 0);
    }

    /** What the chart is called as an object, after its table, whose name is unique: read out, and shown where objects are chosen. */
    private String name(int at) {
        return table.name().replace('_', ' ') + " chart" + (at == 0 ? "" : " " + (at + 1));
    }

    private void draw(Chart chart, String name, double fromTopCm, double heightCm) {
        ChartData data =
                new ChartData(new Charted(chart, table), place, page.sheet().name());
        page.sheet()
                .chart(
                        anchor(fromTopCm, heightCm),
                        name,
                        SafeText.of(chart.altText() + " " + chart.title() + "."),
                        xml -> NativeChart.draw(xml, data));
    }

    private Anchor anchor(double fromTopCm, double heightCm) {
        long left = (long) (fromTopCm * Anchor.UNITS_PER_CM);
        int row = firstRow();
        while (left >= height(row)) {
            left -= height(row++);
        }
        return new Anchor(
                isBelow() ? 0 : place.columns(),
                isBelow() ? 0 : (long) (ChartHeights.GAP_CM * Anchor.UNITS_PER_CM),
                row,
                left,
                (long) (plan.chartWidthCm() * Anchor.UNITS_PER_CM),
                (long) (heightCm * Anchor.UNITS_PER_CM));
    }

    private long height(int row) {
        return Math.round(page.points(row) * Anchor.UNITS_PER_POINT);
    }
}
