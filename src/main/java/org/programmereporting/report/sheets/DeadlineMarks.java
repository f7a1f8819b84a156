package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Mark;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ReportingPeriod;

/**
 * The deadlines in a table of months and in its chart: a column for the reader, which names them in their months; and at the table's end one for each line of the
 * chart, which holds the height of the line. Of lines in the left half, named to their right, the first is the highest; of those in the right half, named to their
 * left, the last: so no name lies on another line.
 *
 * @param months in order, of the table's rows
 * @param cohorts whose deadline is in one of them, the earliest first
 * @param top height of the highest line
 * @param fall twice how far the lowest can lie below it
 */
record DeadlineMarks(Composition month, List<ReportingPeriod> months, List<Cohort> cohorts, long top, long fall) {
    private static final String NAMED = "Deadline in the month";
    /** Into how many steps the room of a chart is cut, one for each name. */
    private static final int STEPS = 4;

    /** Those whose highest line reaches so far. */
    static DeadlineMarks of(Composition month, List<ReportingPeriod> months, long top) {
        return new DeadlineMarks(month, List.copyOf(months), within(month, months), top, top);
    }

    /** Those whose lines all end above what is so high, so that no name lies on a bar. */
    static DeadlineMarks above(Composition month, List<ReportingPeriod> months, long highest) {
        List<Cohort> cohorts = within(month, months);
        long room = cohorts.size() * StrictMath.max(1, (highest + STEPS - 1) / STEPS);
        return new DeadlineMarks(month, List.copyOf(months), cohorts, highest + room, 2 * room);
    }

    private static List<Cohort> within(Composition month, List<ReportingPeriod> months) {
        return month.reference().register().cohorts().stream()
                .filter(cohort -> month.cohort().map(cohort::equals).orElse(true))
                .filter(cohort -> months.contains(monthOf(deadline(month, cohort))))
                .sorted(Comparator.comparing(cohort -> deadline(month, cohort)))
                .toList();
    }

    private static LocalDate deadline(Composition month, Cohort cohort) {
        return month.reference().register().deadlineOn(cohort, month.asAt());
    }

    private static ReportingPeriod monthOf(LocalDate day) {
        return ReportingPeriod.containing(day);
    }

    /** The column for the reader; none where no deadline is in these months. */
    void addNames(TableBuilder table) {
        if (!cohorts.isEmpty()) {
            table.text(NAMED);
        }
    }

    /** The deadlines of a month, with their days. */
    List<Cell> names(ReportingPeriod period) {
        if (cohorts.isEmpty()) {
            return List.of();
        }
        String names = cohorts.stream()
                .filter(cohort -> isIn(period, cohort))
                .map(cohort -> cohort.label() + ", " + Words.date(deadline(month, cohort)))
                .collect(Collectors.joining("; "));
        return List.of(Cells.text(names, Mark.NOT_APPLICABLE));
    }

    /** The columns for the chart. */
    void addHeights(TableBuilder table) {
        cohorts.forEach(cohort -> table.whole(heading(cohort)));
    }

    List<Cell> heights(ReportingPeriod period) {
        List<Cell> heights = new ArrayList<>();
        for (Cohort cohort : cohorts) {
            heights.add(isIn(period, cohort) ? Cell.of(height(cohort)) : Cell.of(Mark.NOT_APPLICABLE));
        }
        return heights;
    }

    private boolean isIn(ReportingPeriod period, Cohort cohort) {
        return monthOf(deadline(month, cohort)).equals(period);
    }

    private long height(Cohort cohort) {
        long below = cohorts.stream()
                .filter(other -> isEarly(other) == isEarly(cohort))
                .filter(other -> isEarly(cohort)
                        ? cohorts.indexOf(other) < cohorts.indexOf(cohort)
                        : cohorts.indexOf(other) > cohorts.indexOf(cohort))
                .count();
        return top - below * fall / (2L * cohorts.size());
    }

    private boolean isEarly(Cohort cohort) {
        return months.indexOf(monthOf(deadline(month, cohort))) < months.size() / 2;
    }

    List<Series> series() {
        return cohorts.stream()
                .map(cohort -> new Series(heading(cohort), Role.DEADLINE, cohort.label() + " deadline"))
                .toList();
    }

    /** What the last columns are; nothing where there are none. */
    String remark() {
        return cohorts.isEmpty()
                ? ""
                : "Columns called \"Chart line\" count nothing: they hold the heights of the deadlines' lines in the chart.";
    }

    private static String heading(Cohort cohort) {
        return "Chart line: " + cohort.label();
    }
}
