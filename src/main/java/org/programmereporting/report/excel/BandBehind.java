package org.programmereporting.report.excel;

import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTimeUnit;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Charted;

/**
 * The band behind lines over time: two stacked areas, the lower one unseen. Areas go over days of their own, so they have axes of their own, as long as those of
 * the lines and not shown.
 */
final class BandBehind {
    private static final double EDGE_POINTS = 0.75;

    private final XSSFChart nativeChart;
    private final ChartData data;
    private final ChartLegend legend;

    BandBehind(XSSFChart nativeChart, ChartData data, ChartLegend legend) {
        this.nativeChart = nativeChart;
        this.data = data;
        this.legend = legend;
    }

    /** Behind what is drawn on these axes later; nothing where the chart has no band. */
    void draw(ChartAxes lines) {
        if (data.charted().bands().isEmpty()) {
            return;
        }
        XDDFDateAxis along = nativeChart.createDateAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = nativeChart.createValueAxis(AxisPosition.LEFT);
        along.crossAxis(values);
        values.crossAxis(along);
        hide(along, lines.along());
        hide(values, lines.values());
        CTPlotArea plot = nativeChart.getCTChart().getPlotArea();
        byDay(plot.getDateAxArray(0));
        plot.getValAxArray(plot.sizeOfValAxArray() - 1).getCrossBetween().setVal(STCrossBetween.MID_CAT);
        boolean first = true;
        for (Charted.Run run : data.charted().bands()) {
            draw(run, along, values, first);
            first = false;
        }
    }

    private static void byDay(CTDateAx axis) {
        if (!axis.isSetAuto()) {
            axis.addNewAuto();
        }
        axis.getAuto().setVal(false);
        axis.addNewBaseTimeUnit().setVal(STTimeUnit.DAYS);
    }

    private static void hide(XDDFChartAxis axis, XDDFChartAxis shown) {
        axis.setMinimum(shown.getMinimum());
        axis.setMaximum(shown.getMaximum());
        axis.setVisible(false);
    }

    private void draw(Charted.Run run, XDDFDateAxis along, XDDFValueAxis values, boolean named) {
        XDDFAreaChartData areas = (XDDFAreaChartData) nativeChart.createData(ChartTypes.AREA, along, values);
        areas.setGrouping(Grouping.STACKED);
        areas.setVaryColors(false);
        XDDFChartData.Series base = add(areas, data.charted().base().orElseThrow(), run);
        base.setFillProperties(new XDDFNoFillProperties());
        base.setLineProperties(SeriesColours.noLine());
        legend.leaveOut();
        XDDFChartData.Series band = add(areas, data.charted().band().orElseThrow(), run);
        band.setFillProperties(SeriesColours.fill(SeriesColours.BAND));
        band.setLineProperties(SeriesColours.line(ChartText.DARK_GREY, EDGE_POINTS));
        if (named) {
            legend.name();
        } else {
            legend.leaveOut();
        }
        nativeChart.plot(areas);
    }

    private XDDFChartData.Series add(XDDFAreaChartData areas, Series series, Charted.Run run) {
        XDDFChartData.Series drawn = areas.addSeries(data.along(run), data.values(series, run));
        data.name(drawn, series);
        return drawn;
    }
}
