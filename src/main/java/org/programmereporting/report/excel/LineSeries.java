package org.programmereporting.report.excel;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;

/** A series drawn as a line, or as the upright lines of deadlines. */
final class LineSeries {
    private static final double LINE_POINTS = 2.25;
    private static final int DEADLINE_EMU = 19_050; // 1.5 points

    private final XDDFLineChartData.Series drawn;
    private final CTLineSer xml;
    private final ChartData data;
    private final Series series;

    LineSeries(XDDFLineChartData.Series drawn, ChartData data, Series series) {
        this.drawn = drawn;
        this.xml = drawn.getCTLineSer();
        this.data = data;
        this.series = series;
    }

    void asLine(String colour) {
        drawn.setSmooth(false);
        drawn.setLineProperties(
                series.role() == Role.PLAN
                        ? SeriesColours.dashed(colour, LINE_POINTS)
                        : SeriesColours.line(colour, LINE_POINTS));
        List<Integer> points = data.points(series);
        if (points.stream().anyMatch(at -> standsAlone(at, points))) {
            drawn.setMarkerStyle(MarkerStyle.CIRCLE);
            drawn.setMarkerSize((short) 6);
            xml.getMarker().addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(ChartText.rgb(colour));
        } else {
            drawn.setMarkerStyle(MarkerStyle.NONE);
        }
        leaveGaps();
    }

    private static boolean standsAlone(int at, List<Integer> points) {
        return !points.contains(at - 1) && !points.contains(at + 1);
    }

    /** Excel draws a text cell as zero; so the point, and the line from it to the next, are made invisible. */
    private void leaveGaps() {
        List<Integer> gaps = data.gaps(series);
        for (int row = 0; row < data.chart().rows(); row++) {
            if (gaps.contains(row) || gaps.contains(row - 1)) {
                var point = xml.addNewDPt();
                point.addNewIdx().setVal(row);
                if (gaps.contains(row)) {
                    point.addNewMarker().addNewSymbol().setVal(STMarkerStyle.NONE);
                }
                point.addNewBubble3D().setVal(false);
                point.addNewSpPr().addNewLn().addNewNoFill();
            }
        }
    }

    /** No line between the points but one from each down to zero, named beside its head on the side with more room. */
    void asDeadline() {
        drawn.setSmooth(false);
        drawn.setLineProperties(SeriesColours.noLine());
        drawn.setMarkerStyle(MarkerStyle.NONE);
        CTErrBars bars = xml.addNewErrBars();
        bars.addNewErrDir().setVal(STErrDir.Y);
        bars.addNewErrBarType().setVal(STErrBarType.MINUS);
        bars.addNewErrValType().setVal(STErrValType.PERCENTAGE);
        bars.addNewNoEndCap().setVal(true);
        bars.addNewVal().setVal(100);
        var line = bars.addNewSpPr().addNewLn();
        line.setW(DEADLINE_EMU);
        line.addNewSolidFill().addNewSrgbClr().setVal(ChartText.rgb(ChartText.DARK_GREY));
        CTDLbls labels = xml.addNewDLbls();
        data.points(series).forEach(row -> name(labels.addNewDLbl(), row));
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private void name(CTDLbl label, int row) {
        label.addNewIdx().setVal(row);
        boolean early = row < data.chart().rows() / 2;
        label.addNewDLblPos().setVal(early ? STDLblPos.R : STDLblPos.L);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(false);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(true);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
    }
}
