package org.programmereporting.report.excel;

import java.util.List;
import org.programmereporting.excel.xlsx.Xml;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Palette;

/** Bars of every kind, and over upright ones their deadlines. */
final class Bars {
    private static final int GAP_PERCENT = 60;

    private final Xml xml;
    private final ChartData data;
    private final ChartLegend legend;
    private final ChartAxes axes;

    Bars(Xml xml, ChartData data, ChartLegend legend) {
        this.xml = xml;
        this.data = data;
        this.legend = legend;
        this.axes = ChartAxes.ofCategories(data);
    }

    void draw() {
        drawBars(data.chart().series().stream().filter(each -> !isUpright(each)).toList());
        drawDeadlines(data.chart().series().stream().filter(this::isUpright).toList());
        axes.write(xml);
    }

    /** A deadline across lying bars stays a bar: nothing upright goes with them. */
    private boolean isUpright(Series series) {
        return series.role() == Role.DEADLINE && !data.charted().isLying();
    }

    private void drawBars(List<Series> drawnAsBars) {
        boolean stacked = data.charted().isStacked();
        xml.start("c:barChart").value("c:barDir", data.charted().isLying() ? "bar" : "col");
        xml.value("c:grouping", stacked ? "stacked" : "clustered").value("c:varyColors", false);
        int colours = 0;
        for (Series each : drawnAsBars) {
            data.startSeries(xml, legend.name(), each);
            BarSeries bar = new BarSeries(xml, data, each);
            bar.paint(each.role() == Role.DEADLINE ? ChartText.DARK_GREY : Palette.of(colours++));
            if (drawnAsBars.size() == 1) {
                bar.label();
            }
            data.categories(xml);
            data.values(xml, each);
            xml.end("c:ser");
        }
        xml.value("c:gapWidth", GAP_PERCENT).value("c:overlap", stacked ? 100 : 0);
        axes.refer(xml);
        xml.end("c:barChart");
    }

    private void drawDeadlines(List<Series> deadlines) {
        if (deadlines.isEmpty()) {
            return;
        }
        xml.start("c:lineChart").value("c:grouping", "standard").value("c:varyColors", false);
        deadlines.forEach(this::drawDeadline);
        axes.refer(xml);
        xml.end("c:lineChart");
    }

    private void drawDeadline(Series series) {
        data.startSeries(xml, legend.leaveOut(), series);
        DeadlineLine.draw(
                xml,
                () -> data.charted()
                        .points(series.heading())
                        .forEach(row -> DeadlineLine.name(
                                xml, row, series.name(), data.charted().isEarly(row))));
        data.categories(xml);
        data.values(xml, series);
        xml.value("c:smooth", false).end("c:ser");
    }
}
