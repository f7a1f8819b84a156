package org.programmereporting.report.excel;

import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTimeUnit;

/** The axes of a chart with a band: areas go over days, lines to scale over numbers, so that each has axes of its own, one pair as long as the other. */
final class BandAxes {
    private BandAxes() {}

    /** Those of the band, which are seen; created first, or LibreOffice draws no band. */
    static ChartAxes overDays(XSSFChart nativeChart, ChartData data) {
        XDDFDateAxis along = nativeChart.createDateAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = nativeChart.createValueAxis(AxisPosition.LEFT);
        CTPlotArea plot = nativeChart.getCTChart().getPlotArea();
        setAlong(along, plot.getDateAxArray(0), data);
        ChartAxes.setValues(values, plot.getValAxArray(0), data);
        plot.getValAxArray(0).getCrossBetween().setVal(STCrossBetween.MID_CAT);
        return ChartAxes.crossed(along, values);
    }

    private static void setAlong(XDDFDateAxis axis, CTDateAx xml, ChartData data) {
        ChartText.axisTitle(xml.addNewTitle(), data.chart().categoryAxis());
        ChartAxes.setAxisLine(axis, AxisTickMark.OUT);
        axis.setNumberFormat(data.formatCode(data.chart().categories()));
        MonthScale months = MonthScale.of(data.numbersAlong());
        months.setEnds(axis);
        axis.setMajorUnit(months.months());
        xml.addNewMajorTimeUnit().setVal(STTimeUnit.MONTHS);
        xml.addNewBaseTimeUnit().setVal(STTimeUnit.DAYS);
        if (!xml.isSetAuto()) {
            xml.addNewAuto();
        }
        xml.getAuto().setVal(true); // the days are days
    }

    /** Those of the lines, which are not. */
    static ChartAxes unseen(XSSFChart nativeChart, ChartAxes seen) {
        XDDFValueAxis along = nativeChart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = nativeChart.createValueAxis(AxisPosition.RIGHT);
        CTPlotArea plot = nativeChart.getCTChart().getPlotArea();
        hide(along, seen.along());
        hide(values, seen.values());
        values.setCrosses(AxisCrosses.MAX);
        plot.getValAxArray(1).getCrossBetween().setVal(STCrossBetween.MID_CAT);
        plot.getValAxArray(2).getCrossBetween().setVal(STCrossBetween.MID_CAT);
        return ChartAxes.crossed(along, values);
    }

    private static void hide(XDDFChartAxis axis, XDDFChartAxis seen) {
        axis.setMinimum(seen.getMinimum());
        axis.setMaximum(seen.getMaximum());
        axis.setVisible(false);
    }
}
