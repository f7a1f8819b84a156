package org.programmereporting.report.excel;

import org.programmereporting.excel.xlsx.Xml;
import org.programmereporting.report.Chart;

/** Draws one chart: its frame and title, its lines or bars, its legend. */
final class NativeChart {

    private NativeChart() {}

    static void draw(Xml xml, ChartData data) {
        ChartLegend legend = new ChartLegend();
        xml.value("c:roundedCorners", false).start("c:chart");
        ChartText.title(xml, data.chart().title());
        xml.value("c:autoTitleDeleted", false).start("c:plotArea").empty("c:layout");
        if (data.chart().kind() == Chart.Kind.LINE) {
            new LinesToScale(xml, data, legend).draw();
        } else {
            new Bars(xml, data, legend).draw();
        }
        Shape.write(xml, () -> {
            Shape.fill(xml, Shape.WHITE);
            Shape.noLine(xml);
        });
        xml.end("c:plotArea");
        legend.draw(xml);
        xml.value("c:plotVisOnly", true).value("c:dispBlanksAs", "gap").end("c:chart");
        ChartText.body(xml);
    }
}
