package org.programmereporting.report.excel;

import org.programmereporting.excel.xlsx.Xml;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Table.Format;

/** A series drawn as bars. */
final class BarSeries {
    private static final int MOST_LABELS = 15;
    private static final double OUTLINE_POINTS = 1.5;

    private final Xml xml;
    private final ChartData data;
    private final Series series;

    BarSeries(Xml xml, ChartData data, Series series) {
        this.xml = xml;
        this.data = data;
        this.series = series;
    }

    void paint(String colour) {
        Shape.write(xml, () -> {
            Shape.fill(xml, series.role() == Role.PLAN ? Shape.WHITE : colour);
            if (series.role() == Role.PLAN) {
                Shape.dashed(xml, colour, OUTLINE_POINTS, 0);
            }
        });
        xml.value("c:invertIfNegative", false);
    }

    /** Writes the values at the bars, if they are few. */
    void label() {
        if (data.chart().rows() > MOST_LABELS) {
            return;
        }
        xml.start("c:dLbls");
        data.charted().gaps(series.heading()).forEach(row -> ChartLegend.leaveOut(xml, "c:dLbl", row));
        Shape.numberFormat(xml, labelFormat());
        if (data.chart().kind() == Chart.Kind.BAR || data.chart().kind() == Chart.Kind.COLUMN) {
            xml.value("c:dLblPos", "outEnd");
        }
        DeadlineLine.show(xml, true, false);
        xml.end("c:dLbls");
    }

    private String labelFormat() {
        return data.charted().format(series.heading()) == Format.PERCENT ? "0.0%" : data.formatCode(series.heading());
    }
}
