package org.programmereporting.report.excel;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;

/** Bars of every kind, and over upright ones their deadlines. */
final class Bars {
    private static final int GAP_PERCENT = 60;

    private final XSSFChart nativeChart;
    private final ChartData data;
    private final ChartLegend legend;
    private final ChartAxes axes;

    Bars(XSSFChart nativeChart, ChartData data, ChartLegend legend) {
        this.nativeChart = nativeChart;
        this.data = data;
        this.legend = legend;
        this.axes = ChartAxes.ofCategories(nativeChart, data);
    }

    void draw() {
        drawBars(data.chart().series().stream().filter(each -> !isUpright(each)).toList());
        drawDeadlines(data.chart().series().stream().filter(this::isUpright).toList());
    }

    /** A deadline across lying bars stays a bar: nothing upright goes with them. */
    private boolean isUpright(Series series) {
        return series.role() == Role.DEADLINE && !data.charted().isLying();
    }

    private void drawBars(List<Series> drawnAsBars) {
        XDDFBarChartData bars = (XDDFBarChartData) nativeChart.createData(ChartTypes.BAR, axes.along(), axes.values());
        bars.setBarDirection(data.charted().isLying() ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(data.charted().isStacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setGapWidth(GAP_PERCENT);
        bars.setOverlap((byte) (data.charted().isStacked() ? 100 : 0));
        bars.setVaryColors(false);
        int colours = 0;
        for (Series each : drawnAsBars) {
            XDDFBarChartData.Series drawn =
                    (XDDFBarChartData.Series) bars.addSeries(data.categories(), data.values(each));
            data.name(drawn, each);
            BarSeries bar = new BarSeries(drawn, data, each);
            bar.paint(each.role() == Role.DEADLINE ? ChartText.DARK_GREY : SeriesColours.of(colours++));
            if (drawnAsBars.size() == 1) {
                bar.label();
            }
            legend.name();
        }
        nativeChart.plot(bars);
    }

    private void drawDeadlines(List<Series> deadlines) {
        if (deadlines.isEmpty()) {
            return;
        }
        XDDFLineChartData lines =
                (XDDFLineChartData) nativeChart.createData(ChartTypes.LINE, axes.along(), axes.values());
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        for (Series each : deadlines) {
            drawDeadline((XDDFLineChartData.Series) lines.addSeries(data.categories(), data.values(each)), each);
            legend.leaveOut();
        }
        nativeChart.plot(lines);
    }

    private void drawDeadline(XDDFLineChartData.Series drawn, Series series) {
        data.name(drawn, series);
        drawn.setSmooth(false);
        drawn.setLineProperties(SeriesColours.noLine());
        drawn.setMarkerStyle(MarkerStyle.NONE);
        DeadlineLine.draw(drawn.getCTLineSer().addNewErrBars());
        CTDLbls labels = drawn.getCTLineSer().addNewDLbls();
        data.charted()
                .points(series.heading())
                .forEach(row -> DeadlineLine.name(
                        labels, row, series.name(), data.charted().isEarly(row)));
        DeadlineLine.closeNames(labels);
    }
}
