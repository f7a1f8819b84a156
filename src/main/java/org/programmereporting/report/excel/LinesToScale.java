package org.programmereporting.report.excel;

import org.programmereporting.excel.xlsx.Xml;
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
    private static final int MARKER_POINTS = 7;

    private final Xml xml;
    private final ChartData data;
    private final ChartLegend legend;

    LinesToScale(Xml xml, ChartData data, ChartLegend legend) {
        this.xml = xml;
        this.data = data;
        this.legend = legend;
    }

    void draw() {
        if (data.charted().bands().isEmpty()) {
            ChartAxes axes = ChartAxes.toScale(data);
            drawLines(axes);
            axes.write(xml);
            return;
        }
        ChartAxes seen = ChartAxes.overDays(data);
        ChartAxes unseen = seen.unseen();
        new BandBehind(xml, data, legend).draw(seen);
        drawLines(unseen);
        seen.write(xml); // first, or LibreOffice draws no band
        unseen.write(xml);
    }

    private void drawLines(ChartAxes axes) {
        xml.start("c:scatterChart").value("c:scatterStyle", "lineMarker").value("c:varyColors", false);
        int colours = 0;
        for (Series series : data.chart().series()) {
            if (series.role() == Role.DEADLINE) {
                data.charted().runs(series.heading()).forEach(run -> drawDeadline(series, run));
            } else if (series.role() == Role.ACTUAL || series.role() == Role.PLAN) {
                drawLine(series, colours++);
            }
        }
        axes.refer(xml);
        xml.end("c:scatterChart");
    }

    private void drawLine(Series series, int number) {
        String colour = data.chart().hasBand() ? Palette.beforeBand(number) : Palette.of(number);
        boolean first = true;
        for (Charted.Run run : data.charted().runs(series.heading())) {
            data.startSeries(xml, first ? legend.name() : legend.leaveOut(), series);
            Shape.write(xml, () -> line(series, colour, number));
            mark(run.length() == 1, colour);
            endSeries(series, run);
            first = false;
        }
    }

    private void line(Series series, String colour, int number) {
        if (series.role() == Role.PLAN) {
            Shape.dashed(xml, colour, LINE_POINTS, number);
        } else {
            Shape.line(xml, colour, LINE_POINTS);
        }
    }

    private void drawDeadline(Series series, Charted.Run run) {
        data.startSeries(xml, legend.leaveOut(), series);
        DeadlineLine.draw(xml, () -> {
            for (int point = 0; point < run.length(); point++) {
                DeadlineLine.name(xml, point, series.name(), data.charted().isEarly(run.first() + point));
            }
        });
        endSeries(series, run);
    }

    private void endSeries(Series series, Charted.Run run) {
        data.numbers(xml, "c:xVal", data.chart().categories(), run);
        data.numbers(xml, "c:yVal", series.heading(), run);
        xml.value("c:smooth", false).end("c:ser");
    }

    /** A line of one point would not be seen. */
    private void mark(boolean alone, String colour) {
        xml.start("c:marker").value("c:symbol", alone ? "circle" : "none");
        if (alone) {
            xml.value("c:size", MARKER_POINTS);
            Shape.write(xml, () -> Shape.fill(xml, colour));
        }
        xml.end("c:marker");
    }
}
