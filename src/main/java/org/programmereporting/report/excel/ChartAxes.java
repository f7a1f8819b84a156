package org.programmereporting.report.excel;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Table.Format;

/** The two axes of a chart: titled, with light lines across, counted from zero unless they show dates. */
final class ChartAxes {
    private static final int MOST_LABELS = 10;
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120);
    private static final double FEW = 8;

    private final ChartData data;
    private final XDDFCategoryAxis categories;
    private final XDDFValueAxis values;
    private final CTCatAx categoryAxis;
    private final CTValAx valueAxis;

    ChartAxes(XSSFChart nativeChart, ChartData data) {
        this.data = data;
        Chart.Kind kind = data.chart().kind();
        boolean lying = kind == Chart.Kind.BAR || kind == Chart.Kind.STACKED_BAR;
        this.categories = nativeChart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        this.values = nativeChart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        categories.crossAxis(values);
        values.crossAxis(categories);
        CTPlotArea plot = nativeChart.getCTChart().getPlotArea();
        this.categoryAxis = plot.getCatAxArray(0);
        this.valueAxis = plot.getValAxArray(0);
        setCategories(lying);
        setValues(lying);
    }

    XDDFChartAxis categories() {
        return categories;
    }

    XDDFValueAxis values() {
        return values;
    }

    private void setCategories(boolean lying) {
        ChartText.axisTitle(categoryAxis.addNewTitle(), data.chart().categoryAxis());
        categories.setMajorTickMark(AxisTickMark.OUT);
        categories.setMinorTickMark(AxisTickMark.NONE);
        categories.setCrosses(AxisCrosses.AUTO_ZERO);
        if (lying) {
            categories.setOrientation(AxisOrientation.MAX_MIN); // first category on top
            categories.setMajorTickMark(AxisTickMark.NONE);
        }
        if (data.overTime()) {
            categories.setNumberFormat(data.formatCode(data.chart().categories()));
            int step = step(data.chart().rows());
            categoryAxis.addNewTickLblSkip().setVal(step);
            categoryAxis.addNewTickMarkSkip().setVal(step);
        }
        if (!categoryAxis.isSetAuto()) {
            categoryAxis.addNewAuto();
        }
        categoryAxis.getAuto().setVal(false); // each row its own category, dates too
        categories.getOrAddShapeProperties().setLineProperties(SeriesColours.line("7F7F7F", 0.75));
    }

    private void setValues(boolean lying) {
        ChartText.axisTitle(valueAxis.addNewTitle(), data.chart().valueAxis());
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setMinorTickMark(AxisTickMark.NONE);
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO); // the last category is at the bottom
        valueAxis.getCrossBetween().setVal(STCrossBetween.BETWEEN);
        String first = data.chart().series().get(0).heading();
        values.setNumberFormat(data.formatCode(first));
        setScale(data.format(first));
        values.getOrAddMajorGridProperties().setLineProperties(SeriesColours.line("D9D9D9", 0.75));
        values.getOrAddShapeProperties().setLineProperties(SeriesColours.noLine());
    }

    private void setScale(Format format) {
        List<Double> numbers = data.numbers();
        if (ChartData.isTime(format) || numbers.isEmpty()) {
            return;
        }
        if (Collections.min(numbers) >= 0) {
            values.setMinimum(0);
        }
        if (format == Format.WHOLE && highest() <= FEW) {
            values.setMajorUnit(1); // no halves of a trust
        }
    }

    private double highest() {
        Chart.Kind kind = data.chart().kind();
        boolean stacked = kind == Chart.Kind.STACKED_BAR || kind == Chart.Kind.STACKED_COLUMN;
        if (!stacked) {
            return Collections.max(data.numbers());
        }
        return IntStream.range(0, data.chart().rows())
                .mapToDouble(data::total)
                .max()
                .orElse(0);
    }

    /** Every how many categories a label finds room. */
    private static int step(int categories) {
        return STEPS.stream()
                .filter(step -> categories <= step * MOST_LABELS)
                .findFirst()
                .orElse(categories);
    }
}
