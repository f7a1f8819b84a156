package org.programmereporting.report.excel;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Table;

/**
 * How a table and its charts come to paper at a size that can be read, decided before the columns get their widths. On A4 the charts stand beside the table; below
 * it, where it is wide and short; on a page of their own, where it is wide and long. A table that A4 cannot hold goes on A3. Where it takes that, texts are
 * wrapped into narrower columns first.
 */
record PrintPlan(Paper paper, Placement placement, ColumnWidths widths) {
    /** A smaller print of 10 points is no print. */
    static final double LEAST_SCALE = 0.595;

    private static final double CHART_CM = 18;
    private static final double WIDEST_CHART_CM = 27;
    private static final double BESIDE_CM = 0.8;

    /** Where the charts stand. */
    enum Placement {
        BESIDE,
        BELOW,
        /** To the right, on a page of their own when printed. */
        APART
    }

    /** @param aboveCm how high the title and the introduction are */
    static PrintPlan of(Table table, List<Chart> charts, double aboveCm) {
        List<ColumnWidths> all = ColumnWidths.all(table);
        double beside = charts.isEmpty() ? 0 : CHART_CM + BESIDE_CM;
        double belowCm = aboveCm + ChartHeights.all(charts);
        Stream<Supplier<Optional<PrintPlan>>> plans = Stream.of(
                () -> plan(Paper.A4, Placement.BESIDE, all, each -> each.cm() + beside, each -> true),
                () -> plan(
                        Paper.A4,
                        Placement.BELOW,
                        all,
                        ColumnWidths::cm,
                        each -> Paper.A4.heightCm() / (belowCm + each.heightCm()) >= LEAST_SCALE),
                () -> plan(Paper.A4, Placement.APART, all, ColumnWidths::cm, each -> true),
                () -> plan(Paper.A3, Placement.BESIDE, all, each -> each.cm() + beside, each -> true));
        return plans.map(Supplier::get) // one after the other: a long table takes its time to be measured
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new PrintPlan(
                        Paper.A3, charts.isEmpty() ? Placement.BESIDE : Placement.APART, all.get(all.size() - 1)));
    }

    /** On that paper, with the widest columns that fit. */
    private static Optional<PrintPlan> plan(
            Paper paper,
            Placement placement,
            List<ColumnWidths> all,
            ToDoubleFunction<ColumnWidths> wide,
            Predicate<ColumnWidths> isShortEnough) {
        return all.stream()
                .filter(each -> paper.widthCm() / wide.applyAsDouble(each) >= LEAST_SCALE)
                .filter(isShortEnough)
                .findFirst()
                .map(each -> new PrintPlan(paper, placement, each));
    }

    boolean isApart() {
        return placement == Placement.APART;
    }

    /** Of each chart, in the sheet; as wide as a page where the width is its own. */
    double chartWidthCm() {
        if (placement == Placement.BESIDE) {
            return CHART_CM;
        }
        double pageCm = Math.max(paper.widthCm(), widths.cm());
        return Math.min(WIDEST_CHART_CM, pageCm - BESIDE_CM);
    }
}
