package org.programmereporting.report.sheets;

import java.util.List;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/** How much longer than planned the first wave took, milestone by milestone. */
final class FirstWaveLessons {
    private static final String OVERRUN = "first-wave-overrun";
    private static final String MEDIAN = "Median overrun";

    private FirstWaveLessons() {}

    static Sheet.Tabular sheet(Composition month) {
        List<MetricValue> overruns = month.metrics().by(OVERRUN, "milestone");
        TableBuilder table = new TableBuilder()
                .text("Milestone")
                .column(MEDIAN, Format.DECIMAL)
                .column(percentile(month), Format.DECIMAL)
                .whole("Trusts measured", "Trusts in the first wave");
        Cell wave = Cells.figure(month.metrics().find("first-wave-exits"));
        overruns.forEach(overrun -> table.row(
                Cell.of(month.labels().value("milestone", overrun.groupValue())),
                Cells.figure(overrun.value()),
                Cells.figure(month.metrics()
                        .find(OVERRUN + "-p" + month.percentile(OVERRUN), "milestone", overrun.groupValue())),
                Cells.figure(overrun.denominator()),
                wave));
        Page page = month.page("First-wave lessons", "What the first wave took, against its plan")
                .notes(month.notes().refer(List.of(OVERRUN, "first-wave-exits")))
                .remark(
                        "An overrun of 1.5 means that the time from the start of the exit to the milestone was one and a half times"
                                + " as long as planned. " + percentile(month) + " is the overrun that "
                                + month.percentile(OVERRUN) + "% of the trusts did not exceed.");
        if (!overruns.isEmpty()) {
            page.chart(chart(month, title(month, overruns), overruns.size()));
        }
        return page.with(table, "No duration of the first wave is recorded.");
    }

    private static String percentile(Composition month) {
        return "P" + month.percentile(OVERRUN);
    }

    private static String title(Composition month, List<MetricValue> overruns) {
        return overruns.stream()
                .filter(overrun -> overrun.value() instanceof Figure.Known)
                .max(java.util.Comparator.comparing(overrun -> ((Figure.Known) overrun.value()).value()))
                .map(most -> "In the first wave, the time to "
                        + lowered(month.labels().value("milestone", most.groupValue())) + " overran most")
                .orElse("Overrun of the first wave is " + Mark.NOT_AVAILABLE.meaning());
    }

    private static String lowered(String label) {
        return "\u201c" + label + "\u201d";
    }

    private static Chart chart(Composition month, String title, int rows) {
        return new Chart(
                Chart.Kind.BAR,
                title,
                "Bars, one pair for each milestone: actual divided by planned duration, the median and a high percentile.",
                "Milestone",
                "Milestone",
                "Actual divided by planned duration",
                List.of(new Chart.Series(MEDIAN, Role.ACTUAL), new Chart.Series(percentile(month), Role.ACTUAL)),
                rows);
    }
}
