package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Burndown;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ReportingPeriod;

/** Trusts remaining month by month: actual, then as the trusts themselves plan, against the deadlines. */
public record BurnDownSheets(String name) implements SheetFamily {
    private static final String ACTUAL = "Remaining, actual";
    private static final String PLAN = "Remaining, trusts' own plan";

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        Burndown burndown = Burndown.of(month.figures().month());
        return List.of(national(month, burndown.national()), CohortBurnDown.sheet(month, burndown, name));
    }

    private Sheet.Tabular national(Composition month, List<Burndown.Point> line) {
        List<Cohort> cohorts = cohortsWithDeadlineIn(month, line);
        long top = line.stream()
                .flatMap(point -> point.actual().stream())
                .mapToLong(Integer::longValue)
                .max()
                .orElse(0);
        TableBuilder table = new TableBuilder().column("Month", Format.MONTH).whole(ACTUAL, PLAN);
        cohorts.forEach(cohort -> table.whole(heading(month, cohort)));
        line.forEach(point -> table.row(row(month, point, cohorts, top)));
        Page page = month.page(name, "Trusts remaining month by month: actual, and by the trusts' own plan")
                .notes(month.notes().refer(List.of("trusts-remaining"), Note.POSITION, Note.COHORT))
                .remark(
                        "Actual is counted from the register at each month's end, in " + Words.month(month.period())
                                + " as at " + Words.date(month.asAt())
                                + ". By its own plan a trust leaves in the month of its forecast exit; without a forecast it stays.")
                .remark("A deadline's column holds a number in its month alone, to draw the line.");
        if (!line.isEmpty()) {
            page.chart(chart(month, cohorts, line.size()));
        }
        return page.with(table, "No month was counted.");
    }

    private static List<Cell> row(Composition month, Burndown.Point point, List<Cohort> cohorts, long top) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(point.month().lastDay()));
        row.add(number(point.actual()));
        row.add(number(point.ownPlan()));
        cohorts.forEach(cohort -> row.add(
                monthOf(deadline(month, cohort)).equals(point.month()) ? Cell.of(top) : Cell.of(Mark.NOT_APPLICABLE)));
        return row;
    }

    static Cell number(Optional<Integer> count) {
        return Cells.number(count.map(Integer::longValue), Mark.NOT_APPLICABLE);
    }

    private static List<Cohort> cohortsWithDeadlineIn(Composition month, List<Burndown.Point> line) {
        return month.reference().register().cohorts().stream()
                .filter(cohort ->
                        line.stream().anyMatch(point -> point.month().equals(monthOf(deadline(month, cohort)))))
                .toList();
    }

    private static ReportingPeriod monthOf(LocalDate day) {
        return new ReportingPeriod(YearMonth.from(day));
    }

    private static LocalDate deadline(Composition month, Cohort cohort) {
        return month.reference().register().deadlineOn(cohort, month.asAt());
    }

    private static String heading(Composition month, Cohort cohort) {
        return cohort.label() + " deadline, " + Words.date(deadline(month, cohort));
    }

    private static Chart chart(Composition month, List<Cohort> cohorts, int rows) {
        List<Series> series = new ArrayList<>(List.of(new Series(ACTUAL, Role.ACTUAL), new Series(PLAN, Role.PLAN)));
        cohorts.forEach(cohort -> series.add(new Series(heading(month, cohort), Role.DEADLINE)));
        String title = month.metrics()
                .find("trusts-remaining")
                .map(value -> Movements.said("The number of trusts remaining", value))
                .orElse("Trusts remaining month by month");
        return new Chart(
                Chart.Kind.LINE,
                title,
                "A line over the months: trusts remaining, actual and then by the trusts' own plan, with an upright line at each deadline.",
                "Month",
                "Month",
                "Trusts remaining",
                series,
                rows);
    }
}
