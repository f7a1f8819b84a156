package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.TrustGroup;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.returns.Cohort;

/** Tables with a column for each cohort that has a figure, and their stacked chart. */
final class CohortColumns {
    private CohortColumns() {}

    /** The cohorts for which one of the metrics is more than nothing, in the order of the definition; none where all trusts are of one. */
    static List<String> of(Composition month, List<String> metrics) {
        Set<String> used = new TreeSet<>();
        metrics.stream()
                .flatMap(metric -> month.byCohort(metric).stream())
                .filter(value -> value.value() instanceof Figure.Known known
                        && known.value().compareTo(BigDecimal.ZERO) != 0)
                .forEach(value -> used.add(value.groupValue()));
        return month.reference().register().cohorts().stream()
                .map(Cohort::id)
                .filter(used::contains)
                .toList();
    }

    /** Adds their columns to a table. */
    static void add(TableBuilder table, Composition month, List<String> cohorts) {
        cohorts.forEach(cohort -> table.whole(month.labels().cohort(cohort)));
    }

    /** Adds a metric's figure of each cohort to a row. */
    static void add(List<Cell> row, Composition month, String metric, List<String> cohorts) {
        cohorts.forEach(cohort -> row.add(Cells.figure(month.metrics().find(metric, TrustGroup.COHORT, cohort))));
    }

    /** The same of one value of a second group, such as {@code stage}: by {@code cohort+stage}. */
    static void add(
            List<Cell> row, Composition month, String metric, List<String> cohorts, String group, String value) {
        String joint = TrustGroup.COHORT + "+" + group;
        cohorts.forEach(cohort ->
                row.add(Cells.figure(month.metrics().find(metric, joint, Labels.combined(cohort, value)))));
    }

    /** Adds a figure, the previous one, and the change to a row. */
    static void add(List<Cell> row, MetricValue figure) {
        row.add(Cells.figure(figure.value()));
        row.add(Cells.figure(figure.previous()));
        row.add(Cells.figure(figure.change()));
    }

    /** Stacks the cohorts; more of them than there are colours are shown as their sum. */
    static void chart(Page page, Composition month, List<String> cohorts, String categories, String title, int rows) {
        if (rows == 0) {
            return;
        }
        draw(page, month, cohorts, categories, title, rows, true);
    }

    /** The same upright, for categories that are bands of a figure. */
    static void histogram(
            Page page, Composition month, List<String> cohorts, String categories, String title, int rows) {
        if (rows > 0) {
            draw(page, month, cohorts, categories, title, rows, false);
        }
    }

    private static void draw(
            Page page,
            Composition month,
            List<String> cohorts,
            String categories,
            String title,
            int rows,
            boolean lying) {
        boolean apart = !cohorts.isEmpty() && cohorts.size() <= Chart.MOST_COLOURS;
        List<String> headings =
                apart ? cohorts.stream().map(month.labels()::cohort).toList() : List.of(month.everybody());
        page.chart(new Chart(
                kind(apart, lying),
                title,
                "Bars, one for each row of the table, with the number of trusts" + (apart ? " of each cohort." : "."),
                categories,
                categories,
                "Trusts",
                headings.stream()
                        .map(heading -> new Chart.Series(heading, Role.ACTUAL))
                        .toList(),
                rows));
    }

    private static Chart.Kind kind(boolean stacked, boolean lying) {
        if (lying) {
            return stacked ? Chart.Kind.STACKED_BAR : Chart.Kind.BAR;
        }
        return stacked ? Chart.Kind.STACKED_COLUMN : Chart.Kind.COLUMN;
    }
}
