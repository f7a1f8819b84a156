package org.programmereporting.report.excel;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Kind;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;

/** Draws one chart: its data as lines or bars, then its deadlines over them. */
final class NativeChart {
    private static final int GAP_PERCENT = 60;

    private final XSSFChart nativeChart;
    private final ChartData data;
    private final Chart chart;
    private int coloured;

    NativeChart(XSSFChart nativeChart, ChartData data) {
        this.nativeChart = nativeChart;
        this.data = data;
        this.chart = data.chart();
    }

    void draw() {
        setFrame();
        ChartAxes axes = new ChartAxes(nativeChart, data);
        if (chart.kind() == Kind.LINE) {
            drawLines(axes, chart.series());
        } else {
            drawBars(axes);
            List<Series> deadlines =
                    chart.series().stream().filter(this::isUpright).toList();
            if (!deadlines.isEmpty()) {
                drawLines(axes, deadlines);
            }
        }
        setLegend();
    }

    private void setFrame() {
        CTChartSpace space = nativeChart.getCTChartSpace();
        space.addNewRoundedCorners().setVal(false);
        ChartText.body(space.addNewTxPr());
        nativeChart.getOrAddShapeProperties().setFillProperties(SeriesColours.fill("FFFFFF"));
        nativeChart.getOrAddShapeProperties().setLineProperties(SeriesColours.noLine());
        ChartText.title(nativeChart.getCTChart().addNewTitle(), chart.title());
        nativeChart.setAutoTitleDeleted(false);
        nativeChart.displayBlanksAs(DisplayBlanks.GAP);
    }

    private void drawLines(ChartAxes axes, List<Series> series) {
        XDDFLineChartData lines =
                (XDDFLineChartData) nativeChart.createData(ChartTypes.LINE, axes.categories(), axes.values());
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        for (Series each : series) {
            XDDFLineChartData.Series drawn =
                    (XDDFLineChartData.Series) lines.addSeries(data.categories(), data.values(each));
            data.name(drawn, each);
            LineSeries line = new LineSeries(drawn, data, each);
            if (each.role() == Role.DEADLINE) {
                line.asDeadline();
            } else {
                line.asLine(SeriesColours.of(coloured++));
            }
        }
        nativeChart.plot(lines);
    }

    private void drawBars(ChartAxes axes) {
        XDDFBarChartData bars =
                (XDDFBarChartData) nativeChart.createData(ChartTypes.BAR, axes.categories(), axes.values());
        boolean stacked = chart.kind() == Kind.STACKED_BAR || chart.kind() == Kind.STACKED_COLUMN;
        bars.setBarDirection(isLying() ? BarDirection.BAR : BarDirection.COL);
        bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setGapWidth(GAP_PERCENT);
        bars.setOverlap((byte) (stacked ? 100 : 0));
        bars.setVaryColors(false);
        List<Series> drawnAsBars =
                chart.series().stream().filter(each -> !isUpright(each)).toList();
        for (Series each : drawnAsBars) {
            XDDFBarChartData.Series drawn =
                    (XDDFBarChartData.Series) bars.addSeries(data.categories(), data.values(each));
            data.name(drawn, each);
            BarSeries bar = new BarSeries(drawn, data, each);
            bar.paint(each.role() == Role.DEADLINE ? ChartText.DARK_GREY : SeriesColours.of(coloured++));
            if (drawnAsBars.size() == 1) {
                bar.label();
            }
        }
        nativeChart.plot(bars);
    }

    private boolean isLying() {
        return chart.kind() == Kind.BAR || chart.kind() == Kind.STACKED_BAR;
    }

    /** A deadline over lying bars stays a bar: nothing upright goes with them. */
    private boolean isUpright(Series series) {
        return series.role() == Role.DEADLINE && !isLying();
    }

    private void setLegend() {
        List<Series> named =
                chart.series().stream().filter(each -> !isUpright(each)).toList();
        if (named.size() < 2) {
            return;
        }
        nativeChart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        nativeChart.getOrAddLegend().setOverlay(false);
        leaveOutDeadlines(nativeChart.getCTChart(), named.size());
    }

    /** They are labelled where they stand. */
    private void leaveOutDeadlines(CTChart drawn, int named) {
        int bar = 0;
        int deadline = chart.kind() == Kind.LINE ? 0 : named;
        for (Series series : chart.series()) {
            int index = chart.kind() == Kind.LINE ? bar++ : deadline;
            if (isUpright(series)) {
                var entry = drawn.getLegend().addNewLegendEntry();
                entry.addNewIdx().setVal(index);
                entry.addNewDelete().setVal(true);
                deadline++;
            }
        }
    }
}
