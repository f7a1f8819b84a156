package org.programmereporting.report.excel;

import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.programmereporting.excel.SafeText;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Table;

/**
 * The charts to the right of a table or below it, the first beside its first row, so that headings can be printed again without it, each further one below the one
 * before. Held by one corner and their size, so
 * that no width or height of a cell stretches them.
 */
final class ChartColumn {
    private static final double EMU_PER_CM = 360_000;

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
        XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
        int right = place.columns();
        XSSFChart nativeChart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, right, place.headings(), right + 1, place.headings() + 1));
        describe(nativeChart, chart, name);
        NativeChart.draw(
                nativeChart,
                new ChartData(new Charted(chart, table), place, page.sheet().getSheetName()));
        hold(drawing, fromTopCm, heightCm);
    }

    private static void describe(XSSFChart nativeChart, Chart chart, String name) {
        var named = nativeChart
                .getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        named.setName(name);
        named.setDescr(SafeText.of(chart.altText() + " " + chart.title() + "."));
    }

    /** Moves the last chart from the anchor of two corners, the only one that is offered, to an anchor of one corner and a size. */
    private void hold(XSSFDrawing drawing, double fromTopCm, double heightCm) {
        var shapes = drawing.getCTDrawing();
        int last = shapes.sizeOfTwoCellAnchorArray() - 1;
        CTOneCellAnchor anchor = shapes.addNewOneCellAnchor();
        setCorner(anchor.addNewFrom(), fromTopCm);
        anchor.addNewExt().setCx((long) (plan.chartWidthCm() * EMU_PER_CM));
        anchor.getExt().setCy((long) (heightCm * EMU_PER_CM));
        anchor.setGraphicFrame(shapes.getTwoCellAnchorArray(last).getGraphicFrame());
        anchor.addNewClientData();
        shapes.removeTwoCellAnchor(last);
    }

    private void setCorner(CTMarker corner, double fromTopCm) {
        long left = (long) (fromTopCm * EMU_PER_CM);
        int row = firstRow();
        while (left >= height(row)) {
            left -= height(row++);
        }
        corner.setCol(isBelow() ? 0 : place.columns());
        corner.setColOff(isBelow() ? 0 : (long) (ChartHeights.GAP_CM * EMU_PER_CM));
        corner.setRow(row);
        corner.setRowOff(left);
    }

    private long height(int row) {
        return Units.toEMU(page.points(row));
    }
}
