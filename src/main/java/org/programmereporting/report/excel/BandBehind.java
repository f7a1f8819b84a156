package org.programmereporting.report.excel;

import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Palette;

/** The band behind lines over time: two stacked areas, the lower one unseen. What is created first lies behind. */
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

    /** Draws it, and gives the axes for the lines before it. */
    ChartAxes draw() {
        ChartAxes axes = BandAxes.overDays(nativeChart, data);
        boolean named = true;
        for (Charted.Run run : data.charted().bands()) {
            draw(run, axes, named);
            named = false;
        }
        return BandAxes.unseen(nativeChart, axes);
    }

    private void draw(Charted.Run run, ChartAxes axes, boolean named) {
        XDDFAreaChartData areas =
                (XDDFAreaChartData) nativeChart.createData(ChartTypes.AREA, axes.along(), axes.values());
        areas.setGrouping(Grouping.STACKED);
        areas.setVaryColors(false);
        XDDFChartData.Series base = add(areas, data.charted().base().orElseThrow(), run);
        base.setFillProperties(new XDDFNoFillProperties());
        base.setLineProperties(SeriesColours.noLine());
        legend.leaveOut();
        XDDFChartData.Series band = add(areas, data.charted().band().orElseThrow(), run);
        band.setFillProperties(SeriesColours.fill(Palette.BAND));
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
