package org.programmereporting.report.sheets;

import java.util.List;
import java.util.Optional;
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
                .column("80th percentile", Format.DECIMAL)
                .whole("Trusts measured", "Trusts in the first wave");
        Cell wave = Cells.figure(month.metrics().find("first-wave-exits"));
        overruns.forEach(overrun -> table.row(
                Cell.of(month.labels().value("milestone", overrun.groupValue())),
                Cells.figure(overrun.value()),
                Cells.figure(month.metrics().find(OVERRUN + "-p80", "milestone", overrun.groupValue())),
                measured(month, overrun),
                wave));
        Page page = month.page("First-wave lessons", "What the first wave took, against its plan")
                .notes(month.notes().refer(List.of(OVERRUN, "first-wave-exits")))
                .remark(
                        "An overrun of 1.5 means that the time from the start of the exit to the milestone was one and a half times"
                                + " as long as planned.");
        if (!overruns.isEmpty()) {
            page.chart(chart(title(month, overruns), overruns.size()));
        }
        return page.with(table, "No duration of the first wave is recorded.");
    }

    private static Cell measured(Composition month, MetricValue overrun) {
        Optional<MetricValue> counted = month.metrics().find(OVERRUN + "-n", "milestone", overrun.groupValue());
        return counted.isPresent() ? Cells.figure(counted) : Cells.figure(overrun.denominator());
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

    private static Chart chart(String title, int rows) {
        return new Chart(
                Chart.Kind.BAR,
                title,
                "Bars, one for each milestone: the median of actual divided by planned duration, and the 80th percentile.",
                "Milestone",
                "Milestone",
                "Actual divided by planned duration",
                List.of(new Chart.Series(MEDIAN, Role.ACTUAL), new Chart.Series("80th percentile", Role.ACTUAL)),
                rows);
    }
}
