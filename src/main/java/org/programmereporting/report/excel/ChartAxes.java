package org.programmereporting.report.excel;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.excel.xlsx.Xml;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Table.Format;

/**
 * The two axes of a chart: titled, light lines across, values counted from zero unless they are dates or go below.
 *
 * @param along the axis of the categories
 * @param values the axis of the values
 */
record ChartAxes(Axis along, Axis values) {
    private static final int MOST_LABELS = 10;
    private static final double FEW = 8;

    /** The numbers of the axes: a pair that is seen, a pair that is not. */
    private static final int ALONG = 0;

    private static final int VALUES = 1;
    private static final int UNSEEN = 2;

    /** For bars: a category a row, whatever it holds. */
    static ChartAxes ofCategories(ChartData data) {
        boolean lying = data.charted().isLying();
        Axis along = new Axis(Axis.Type.CATEGORIES, ALONG, VALUES, lying ? Axis.Side.LEFT : Axis.Side.BOTTOM)
                .titled(data.chart().categoryAxis())
                .lined(!lying)
                .labelledOutside();
        if (data.charted().overTime()) {
            along.format(data.formatCode(data.chart().categories()))
                    .labelEvery(MonthScale.step(data.chart().rows(), MOST_LABELS));
        }
        Axis values = values(data, lying ? Axis.Side.BOTTOM : Axis.Side.LEFT);
        if (lying) {
            along.reversed(); // first category on top
            values.crossingAtEnd(); // and the values at the bottom all the same
        }
        return new ChartAxes(along, values);
    }

    /** For lines: days or numbers to scale. */
    static ChartAxes toScale(ChartData data) {
        Axis along = along(data, Axis.Type.NUMBERS).onPoints();
        List<Double> days = data.numbersAlong();
        if (data.charted().overTime() && !days.isEmpty()) {
            MonthScale.of(days).set(along);
        }
        return new ChartAxes(along, values(data, Axis.Side.LEFT));
    }

    /**
     * For a band: areas go over days, lines to scale over numbers, so that each has axes of its own, one pair as long as the other. These are those of the
     * areas.
     */
    static ChartAxes overDays(ChartData data) {
        MonthScale months = MonthScale.of(data.numbersAlong());
        Axis along = along(data, Axis.Type.DAYS).inSteps(months.months());
        months.setEnds(along);
        return new ChartAxes(along, values(data, Axis.Side.LEFT).onPoints());
    }

    /** Those of the lines before the band. */
    ChartAxes unseen() {
        return new ChartAxes(
                new Axis(Axis.Type.NUMBERS, UNSEEN + ALONG, UNSEEN + VALUES, Axis.Side.BOTTOM)
                        .hiddenLike(along)
                        .onPoints(),
                new Axis(Axis.Type.NUMBERS, UNSEEN + VALUES, UNSEEN + ALONG, Axis.Side.RIGHT)
                        .hiddenLike(values)
                        .crossingAtEnd()
                        .onPoints());
    }

    /** Names them in what is drawn on them. */
    void refer(Xml xml) {
        xml.value("c:axId", along.id()).value("c:axId", values.id());
    }

    void write(Xml xml) {
        along.write(xml);
        values.write(xml);
    }

    private static Axis along(ChartData data, Axis.Type type) {
        return new Axis(type, ALONG, VALUES, Axis.Side.BOTTOM)
                .titled(data.chart().categoryAxis())
                .lined(true)
                .format(data.formatCode(data.chart().categories()));
    }

    private static Axis values(ChartData data, Axis.Side side) {
        Axis values = new Axis(Axis.Type.NUMBERS, VALUES, ALONG, side)
                .titled(data.chart().valueAxis())
                .format(data.formatCode(data.charted().firstHeading()))
                .gridded();
        List<Double> numbers = data.numbers();
        if (!numbers.isEmpty()) {
            setScale(values, data, numbers);
        }
        return values;
    }

    private static void setScale(Axis axis, ChartData data, List<Double> numbers) {
        Format format = data.charted().format(data.charted().firstHeading());
        if (Charted.isTime(format)) {
            MonthScale.of(numbers).set(axis);
            return;
        }
        if (Collections.min(numbers) >= 0) {
            axis.from(0);
        }
        if (format == Format.WHOLE && data.charted().highest() <= FEW) {
            axis.inSteps(1); // no halves of a trust
        }
        if (!data.charted().bands().isEmpty()) {
            setEnds(axis, data.charted().highest()); // what lies behind has an axis of its own, which must be as long
        }
    }

    private static void setEnds(Axis axis, double highest) {
        double step = step(highest);
        axis.from(0)
                .upTo(step * StrictMath.max(1, StrictMath.ceil(highest / step)))
                .inSteps(step);
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
}
