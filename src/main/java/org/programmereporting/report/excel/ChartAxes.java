package org.programmereporting.report.excel;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Table.Format;

/**
 * The two axes of a chart: titled, light lines across, values counted from zero unless they are dates or go below.
 *
 * @param along the axis of the categories
 * @param values the axis of the values
 */
record ChartAxes(XDDFChartAxis along, XDDFValueAxis values) {
    private static final int MOST_LABELS = 10;
    private static final double FEW = 8;
    private static final String AXIS_COLOUR = "7F7F7F";
    private static final String GRID_COLOUR = "D9D9D9";

    /** For bars: a category a row, whatever it holds. */
    static ChartAxes ofCategories(XSSFChart nativeChart, ChartData data) {
        boolean lying = data.charted().isLying();
        XDDFCategoryAxis along = nativeChart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = nativeChart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        CTPlotArea plot = nativeChart.getCTChart().getPlotArea();
        setCategories(along, plot.getCatAxArray(0), data);
        setValues(values, plot.getValAxArray(0), data);
        plot.getValAxArray(0).getCrossBetween().setVal(STCrossBetween.BETWEEN);
        if (lying) {
            along.setOrientation(AxisOrientation.MAX_MIN); // first category on top
            values.setCrosses(AxisCrosses.MAX); // and the values at the bottom all the same
        }
        return crossed(along, values);
    }

    /** For lines: days or numbers to scale. */
    static ChartAxes toScale(XSSFChart nativeChart, ChartData data) {
        XDDFValueAxis along = nativeChart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = nativeChart.createValueAxis(AxisPosition.LEFT);
        CTPlotArea plot = nativeChart.getCTChart().getPlotArea();
        setAlong(along, plot.getValAxArray(0), data);
        setValues(values, plot.getValAxArray(1), data);
        return crossed(along, values);
    }

    static ChartAxes crossed(XDDFChartAxis along, XDDFValueAxis values) {
        along.crossAxis(values);
        values.crossAxis(along);
        return new ChartAxes(along, values);
    }

    private static void setCategories(XDDFCategoryAxis axis, CTCatAx xml, ChartData data) {
        ChartText.axisTitle(xml.addNewTitle(), data.chart().categoryAxis());
        setAxisLine(axis, data.charted().isLying() ? AxisTickMark.NONE : AxisTickMark.OUT);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW); // beside the plot, also where a bar goes below zero
        if (data.charted().overTime()) {
            axis.setNumberFormat(data.formatCode(data.chart().categories()));
            int step = MonthScale.step(data.chart().rows(), MOST_LABELS);
            xml.addNewTickLblSkip().setVal(step);
            xml.addNewTickMarkSkip().setVal(step);
        }
        if (!xml.isSetAuto()) {
            xml.addNewAuto();
        }
        xml.getAuto().setVal(false); // dates too are drawn a row each, not to scale
    }

    private static void setAlong(XDDFValueAxis axis, CTValAx xml, ChartData data) {
        ChartText.axisTitle(xml.addNewTitle(), data.chart().categoryAxis());
        setAxisLine(axis, AxisTickMark.OUT);
        axis.setNumberFormat(data.formatCode(data.chart().categories()));
        xml.getCrossBetween().setVal(STCrossBetween.MID_CAT);
        List<Double> days = data.numbersAlong();
        if (data.charted().overTime() && !days.isEmpty()) {
            MonthScale.of(days).set(axis);
        }
    }

    static void setAxisLine(XDDFChartAxis axis, AxisTickMark marks) {
        axis.setMajorTickMark(marks);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(SeriesColours.line(AXIS_COLOUR, 0.75));
    }

    private static void setEnds(XDDFValueAxis axis, double highest) {
        double step = step(highest);
        axis.setMinimum(0);
        axis.setMaximum(step * StrictMath.max(1, StrictMath.ceil(highest / step)));
        axis.setMajorUnit(step);
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … of which so few reach. */
    private static double step(double highest) {
        double power = 1;
        while (power * 5 * FEW < highest) {
            power *= 10;
        }
        double tens = power;
        return Stream.of(1, 2, 5)
                .map(digit -> digit * tens)
                .filter(step -> step * FEW >= highest)
                .findFirst()
                .orElse(tens * 5);
    }

    static void setValues(XDDFValueAxis axis, CTValAx xml, ChartData data) {
        ChartText.axisTitle(xml.addNewTitle(), data.chart().valueAxis());
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.setNumberFormat(data.formatCode(data.charted().firstHeading()));
        axis.getOrAddMajorGridProperties().setLineProperties(SeriesColours.line(GRID_COLOUR, 0.75));
        axis.getOrAddShapeProperties().setLineProperties(SeriesColours.noLine());
        List<Double> numbers = data.numbers();
        if (!numbers.isEmpty()) {
            setScale(axis, data, numbers);
        }
    }

    private static void setScale(XDDFValueAxis axis, ChartData data, List<Double> numbers) {
        Format format = data.charted().format(data.charted().firstHeading());
        if (Charted.isTime(format)) {
            MonthScale.of(numbers).set(axis);
            return;
        }
        if (Collections.min(numbers) >= 0) {
            axis.setMinimum(0);
        }
        if (format == Format.WHOLE && data.charted().highest() <= FEW) {
            axis.setMajorUnit(1); // no halves of a trust
        }
        if (!data.charted().bands().isEmpty()) {
            setEnds(axis, data.charted().highest()); // what lies behind has an axis of its own, which must be as long
        }
    }
}
