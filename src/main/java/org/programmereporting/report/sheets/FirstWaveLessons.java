package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/** How much longer than planned the first wave took, milestone by milestone. */
final class FirstWaveLessons {
    static final String NAME = "First-wave lessons";

    static final String OVERRUN = "first-wave-overrun";
    private static final String MEDIAN = "Median, of planned time";

    private FirstWaveLessons() {}

    /** Whether the programme has a first wave to learn from. */
    static boolean isMeasured(Composition workbook) {
        return workbook.nation().orElse(workbook).metrics().find(OVERRUN).isPresent();
    }

    /** The first wave is one for all: also in a workbook of a part of the nation. */
    static Sheet.Tabular sheet(Composition workbook) {
        Composition month = workbook.nation().orElse(workbook);
        List<MetricValue> overruns = month.metrics().by(OVERRUN, "milestone");
        TableBuilder table = new TableBuilder()
                .text("Milestone")
                .column(MEDIAN, Format.PERCENT)
                .column(percentile(month), Format.PERCENT)
                .whole("Trusts measured", "Trusts in the first wave");
        Cell wave = Cells.figure(month.metrics().find("first-wave-exits"));
        overruns.forEach(overrun -> table.row(
                Cell.of(month.labels().value("milestone", overrun.groupValue())),
                Cells.figure(overrun.value()),
                Cells.figure(month.metrics()
                        .find(OVERRUN + "-p" + month.percentile(OVERRUN), "milestone", overrun.groupValue())),
                Cells.figure(overrun.denominator()),
                wave));
        Page page = month.page(NAME, "What the first wave took, against its plan")
                .notes(month.notes().refer(List.of(OVERRUN, "first-wave-exits")))
                .remark(
                        "125% means that from the start of the exit to the milestone it took a quarter longer than planned.")
                .remark(workbook.isCut() ? "The first wave is one for all: these figures are national." : "")
                .remark("P" + month.percentile(OVERRUN) + " is what " + month.percentile(OVERRUN)
                        + "% of the trusts did not exceed.");
        if (!overruns.isEmpty()) {
            page.chart(chart(month, title(month), overruns.size()));
        }
        return page.with(table, "No duration of the first wave is recorded.");
    }

    private static String percentile(Composition month) {
        return "P" + month.percentile(OVERRUN) + ", of planned time";
    }

    private static String title(Composition month) {
        return month.metrics()
                .find(OVERRUN)
                .filter(median -> !Medians.isOfFew(median))
                .flatMap(median -> percent(median.value())
                        .map(percent -> "Half of the first wave took " + Words.number(percent)
                                + "% of the planned time or more to exit" + Medians.of(median)))
                .orElse("Actual against planned time of the first wave");
    }

    /** Rounded down: "or more" must stay true. */
    private static Optional<BigDecimal> percent(Figure share) {
        return share instanceof Figure.Known known
                ? Optional.of(known.value().movePointRight(2).setScale(1, RoundingMode.FLOOR))
                : Optional.empty();
    }

    private static Chart chart(Composition month, String title, int rows) {
        return new Chart(
                Chart.Kind.BAR,
                title,
                "Bars, one pair for each milestone: actual time as a share of planned time, the median and a high percentile.",
                "Milestone",
                "Milestone",
                "Actual time, of planned time",
                List.of(new Chart.Series(MEDIAN, Role.ACTUAL), new Chart.Series(percentile(month), Role.ACTUAL)),
                rows);
    }
}
