package org.programmereporting.report.excel;

import org.programmereporting.excel.xlsx.Xml;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Palette;

/** The band behind lines over time: two stacked areas, the lower one unseen. What is drawn first lies behind. */
final class BandBehind {
    private static final double EDGE_POINTS = 0.75;

    private final Xml xml;
    private final ChartData data;
    private final ChartLegend legend;

    BandBehind(Xml xml, ChartData data, ChartLegend legend) {
        this.xml = xml;
        this.data = data;
        this.legend = legend;
    }

    void draw(ChartAxes axes) {
        boolean named = true;
        for (Charted.Run run : data.charted().bands()) {
            xml.start("c:areaChart").value("c:grouping", "stacked").value("c:varyColors", false);
            draw(data.charted().base().orElseThrow(), run, legend.leaveOut(), this::unseen);
            draw(data.charted().band().orElseThrow(), run, named ? legend.name() : legend.leaveOut(), this::seen);
            axes.refer(xml);
            xml.end("c:areaChart");
            named = false;
        }
    }

    private void draw(Series series, Charted.Run run, int number, Runnable look) {
        data.startSeries(xml, number, series);
        Shape.write(xml, look);
        data.numbers(xml, "c:cat", data.chart().categories(), run);
        data.numbers(xml, "c:val", series.heading(), run);
        xml.end("c:ser");
    }

    private void unseen() {
        Shape.noFill(xml);
        Shape.noLine(xml);
    }

    private void seen() {
        Shape.fill(xml, Palette.BAND);
        Shape.line(xml, ChartText.DARK_GREY, EDGE_POINTS);
    }
}
