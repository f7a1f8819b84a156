package org.programmereporting.report.excel;

import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Palette;

/**
 * Lines over days or numbers. A text cell in a drawn range is zero to Excel and LibreOffice alike, whatever the chart says of gaps; so only unbroken
 * runs of numbers are drawn, each a native series. That takes a chart of points joined by lines: a line chart's series must begin together.
 */
final class LinesToScale {
    private static final double LINE_POINTS = 2.25;
    private static final short MARKER_POINTS = 7;

    private final ChartData data;
    private final ChartLegend legend;
    private final XSSFChart nativeChart;
    private final XDDFScatterChartData lines;

    LinesToScale(XSSFChart nativeChart, ChartData data, ChartLegend legend) {
        this.nativeChart = nativeChart;
        this.data = data;
        this.legend = legend;
        ChartAxes axes = data.charted().bands().isEmpty()
                ? ChartAxes.toScale(nativeChart, data)
                : new BandBehind(nativeChart, data, legend).draw();
        this.lines = (XDDFScatterChartData) nativeChart.createData(ChartTypes.SCATTER, axes.along(), axes.values());
    }

    void draw() {
        lines.setStyle(ScatterStyle.LINE_MARKER);
        lines.setVaryColors(false);
        int colours = 0;
        for (Series series : data.chart().series()) {
            if (series.role() == Role.DEADLINE) {
                data.charted().runs(series.heading()).forEach(run -> drawDeadline(series, run));
            } else if (series.role() == Role.ACTUAL || series.role() == Role.PLAN) {
                drawLine(series, colours++);
            }
        }
        nativeChart.plot(lines);
    }

    private void drawLine(Series series, int number) {
        String colour = data.chart().hasBand() ? Palette.beforeBand(number) : Palette.of(number);
        boolean first = true;
        for (Charted.Run run : data.charted().runs(series.heading())) {
            XDDFScatterChartData.Series drawn = add(series, run);
            drawn.setLineProperties(line(series, colour, number));
            if (run.length() == 1) {
                mark(drawn, colour);
            }
            if (first) {
                legend.name();
            } else {
                legend.leaveOut();
            }
            first = false;
        }
    }

    private void drawDeadline(Series series, Charted.Run run) {
        XDDFScatterChartData.Series drawn = add(series, run);
        drawn.setLineProperties(SeriesColours.noLine());
        DeadlineLine.draw(drawn.getCTScatterSer().addNewErrBars());
        CTDLbls labels = drawn.getCTScatterSer().addNewDLbls();
        for (int point = 0; point < run.length(); point++) {
            DeadlineLine.name(labels, point, series.name(), data.charted().isEarly(run.first() + point));
        }
        DeadlineLine.closeNames(labels);
        legend.leaveOut();
    }

    private XDDFScatterChartData.Series add(Series series, Charted.Run run) {
        XDDFScatterChartData.Series drawn =
                (XDDFScatterChartData.Series) lines.addSeries(data.along(run), data.values(series, run));
        data.name(drawn, series);
        drawn.setSmooth(false);
        drawn.setMarkerStyle(MarkerStyle.NONE);
        return drawn;
    }

    private static XDDFLineProperties line(Series series, String colour, int number) {
        return switch (series.role()) {
            case PLAN -> SeriesColours.dashed(colour, LINE_POINTS, number);
            case ACTUAL, BASE, BAND, DEADLINE -> SeriesColours.line(colour, LINE_POINTS);
        };
    }

    /** A line of one point would not be seen. */
    private static void mark(XDDFScatterChartData.Series drawn, String colour) {
        drawn.setMarkerStyle(MarkerStyle.CIRCLE);
        drawn.setMarkerSize(MARKER_POINTS);
        drawn.getCTScatterSer()
                .getMarker()
                .addNewSpPr()
                .addNewSolidFill()
                .addNewSrgbClr()
                .setVal(ChartText.rgb(colour));
    }
}
