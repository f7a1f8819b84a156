package org.programmereporting.report.excel;

import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.programmereporting.report.Chart;

/** Draws one chart: its frame and title, its lines or bars, its legend. */
final class NativeChart {
    private NativeChart() {}

    static void draw(XSSFChart nativeChart, ChartData data) {
        setFrame(nativeChart, data.chart());
        ChartLegend legend = new ChartLegend();
        if (data.chart().kind() == Chart.Kind.LINE) {
            new LinesToScale(nativeChart, data, legend).draw();
        } else {
            new Bars(nativeChart, data, legend).draw();
        }
        legend.draw(nativeChart);
    }

    private static void setFrame(XSSFChart nativeChart, Chart chart) {
        CTChartSpace space = nativeChart.getCTChartSpace();
        space.addNewRoundedCorners().setVal(false);
        ChartText.body(space.addNewTxPr());
        nativeChart.getOrAddShapeProperties().setFillProperties(SeriesColours.fill("FFFFFF"));
        nativeChart.getOrAddShapeProperties().setLineProperties(SeriesColours.noLine());
        ChartText.title(nativeChart.getCTChart().addNewTitle(), chart.title());
        nativeChart.setAutoTitleDeleted(false);
        nativeChart.displayBlanksAs(DisplayBlanks.GAP);
    }
}
