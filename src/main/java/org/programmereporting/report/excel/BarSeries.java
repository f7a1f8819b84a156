package org.programmereporting.report.excel;

import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Table.Format;

/** A series drawn as bars. */
final class BarSeries {
    private static final int MOST_LABELS = 15;
    private static final double OUTLINE_POINTS = 1.5;

    private final XDDFBarChartData.Series drawn;
    private final CTBarSer xml;
    private final ChartData data;
    private final Series series;

    BarSeries(XDDFBarChartData.Series drawn, ChartData data, Series series) {
        this.drawn = drawn;
        this.xml = drawn.getCTBarSer();
        this.data = data;
        this.series = series;
    }

    void paint(String colour) {
        drawn.setInvertIfNegative(false);
        if (series.role() == Role.PLAN) {
            drawn.setFillProperties(SeriesColours.fill("FFFFFF"));
            drawn.setLineProperties(SeriesColours.dashed(colour, OUTLINE_POINTS));
        } else {
            drawn.setFillProperties(SeriesColours.fill(colour));
        }
    }

    /** Writes the values at the bars, if they are few. */
    void label() {
        if (data.chart().rows() > MOST_LABELS) {
            return;
        }
        CTDLbls labels = xml.addNewDLbls();
        data.charted().gaps(series.heading()).forEach(row -> leaveOut(labels.addNewDLbl(), row));
        labels.addNewNumFmt().setFormatCode(labelFormat());
        labels.getNumFmt().setSourceLinked(false);
        if (data.chart().kind() == Chart.Kind.BAR || data.chart().kind() == Chart.Kind.COLUMN) {
            labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private String labelFormat() {
        return data.charted().format(series.heading()) == Format.PERCENT ? "0.0%" : data.formatCode(series.heading());
    }

    private static void leaveOut(CTDLbl label, int row) {
        label.addNewIdx().setVal(row);
        label.addNewDelete().setVal(true);
    }
}
