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
 * The charts to the right of a table, the first beside its first row, so that headings can be printed again without it, each further one below the one
 * before. Held by one corner and their size, so
 * that no width or height of a cell stretches them.
 */
final class ChartColumn {
    private static final double EMU_PER_CM = 360_000;
    static final double WIDTH_CM = 18;
    private static final double LEAST_HEIGHT_CM = 10;
    private static final double BAR_CM = 0.55;
    private static final double BAR_IN_GROUP_CM = 0.36;
    private static final double AROUND_BARS_CM = 3.6;
    private static final double GAP_CM = 0.6;
    private static final double BELOW_HEADINGS_CM = 0.1;

    private final Page page;
    private final Table table;
    private final TablePlace place;

    ChartColumn(Page page, Table table, TablePlace place) {
        this.page = page;
        this.table = table;
        this.place = place;
    }

    /** Returns how far down from the headings the charts reach, in cm. */
    double draw(List<Chart> charts) {
        double fromTop = BELOW_HEADINGS_CM;
        for (Chart chart : charts) {
            double height = heightCm(chart);
            draw(chart, fromTop, height);
            fromTop += height + GAP_CM;
        }
        return charts.isEmpty() ? 0 : page.heightCm(place.headings(), firstRow()) + fromTop;
    }

    private int firstRow() {
        return place.headings() + 1;
    }

    /** Horizontal bars need a line each; those that stand together share one. */
    private static double heightCm(Chart chart) {
        int series = chart.kind() == Chart.Kind.BAR ? chart.series().size() : 1;
        double bar = series == 1 ? BAR_CM : series * BAR_IN_GROUP_CM;
        boolean horizontal = chart.kind() == Chart.Kind.BAR || chart.kind() == Chart.Kind.STACKED_BAR;
        return horizontal ? Math.max(LEAST_HEIGHT_CM, chart.rows() * bar + AROUND_BARS_CM) : LEAST_HEIGHT_CM;
    }

    private void draw(Chart chart, double fromTopCm, double heightCm) {
        XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
        int right = place.columns();
        XSSFChart nativeChart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, right, place.headings(), right + 1, place.headings() + 1));
        describe(nativeChart, chart);
        NativeChart.draw(
                nativeChart,
                new ChartData(new Charted(chart, table), place, page.sheet().getSheetName()));
        hold(drawing, fromTopCm, heightCm);
    }

    private static void describe(XSSFChart nativeChart, Chart chart) {
        var named = nativeChart
                .getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        named.setDescr(SafeText.of(chart.altText()));
    }

    /** Moves the last chart from the anchor of two corners, the only one that is offered, to an anchor of one corner and a size. */
    private void hold(XSSFDrawing drawing, double fromTopCm, double heightCm) {
        var shapes = drawing.getCTDrawing();
        int last = shapes.sizeOfTwoCellAnchorArray() - 1;
        CTOneCellAnchor anchor = shapes.addNewOneCellAnchor();
        setCorner(anchor.addNewFrom(), fromTopCm);
        anchor.addNewExt().setCx((long) (WIDTH_CM * EMU_PER_CM));
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
        corner.setCol(place.columns());
        corner.setColOff((long) (GAP_CM * EMU_PER_CM));
        corner.setRow(row);
        corner.setRowOff(left);
    }

    private long height(int row) {
        return Units.toEMU(page.points(row));
    }
}
