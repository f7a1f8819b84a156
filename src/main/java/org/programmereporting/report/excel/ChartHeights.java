package org.programmereporting.report.excel;

import java.util.List;
import org.programmereporting.report.Chart;

/** How high charts are drawn: lying bars need a line each, those that stand together share one. */
final class ChartHeights {
    static final double GAP_CM = 0.6;
    static final double BEFORE_FIRST_CM = 0.1;
    private static final double LEAST_CM = 10;
    /** Where it has the width of a page to itself. */
    private static final double LEAST_ALONE_CM = 14;

    private static final double BAR_CM = 0.55;
    private static final double BAR_IN_GROUP_CM = 0.36;
    private static final double AROUND_BARS_CM = 3.6;

    private ChartHeights() {}

    /** Of each of the charts of a sheet. */
    static double of(Chart chart, boolean aloneOnPage) {
        boolean lying = chart.kind() == Chart.Kind.BAR || chart.kind() == Chart.Kind.STACKED_BAR;
        int series = chart.kind() == Chart.Kind.BAR ? chart.series().size() : 1;
        double bar = series == 1 ? BAR_CM : series * BAR_IN_GROUP_CM;
        double least = aloneOnPage ? LEAST_ALONE_CM : LEAST_CM;
        return lying ? Math.max(least, chart.rows() * bar + AROUND_BARS_CM) : least;
    }

    /** Of all, one below the other. */
    static double all(List<Chart> charts) {
        return BEFORE_FIRST_CM
                + charts.stream()
                        .mapToDouble(chart -> of(chart, false) + GAP_CM)
                        .sum();
    }
}
