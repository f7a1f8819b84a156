package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Burndown;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.GroupFigures;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.ReportingPeriod;

/** Trusts remaining month by month: actual, then as the trusts themselves plan, against the deadlines. */
public record BurnDownSheets(String name) implements SheetFamily {
    private static final String ACTUAL = "Remaining, actual";
    private static final String PLAN = "Remaining, trusts' own plan";
    private static final String P10 = "Forecast, P10";
    private static final String P50 = "Forecast, P50";
    private static final String P80 = "Forecast, P80";

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        Optional<GroupFigures> part = month.part();
        if (part.isPresent()) {
            return List.of(whole(
                    month, Burndown.of(part.get().nation().month(), part.get().group())));
        }
        Burndown burndown = Burndown.of(month.figures().month());
        return List.of(whole(month, burndown.national()), CohortBurnDown.sheet(month, burndown, name));
    }

    private Sheet.Tabular whole(Composition month, List<Burndown.Point> line) {
        List<Cohort> cohorts = cohortsWithDeadlineIn(month, line);
        long top = line.stream()
                .flatMap(point -> point.actual().stream())
                .mapToLong(Integer::longValue)
                .max()
                .orElse(0);
        TableBuilder table = new TableBuilder().column("Month", Format.MONTH).whole(ACTUAL, PLAN);
        if (isForecast(month)) {
            table.whole(P10, P50, P80);
        }
        cohorts.forEach(cohort -> table.whole(heading(cohort)));
        line.forEach(point -> table.row(row(month, point, cohorts, top)));
        Page page = month.page(name, title(month))
                .notes(month.notes().refer(List.of("trusts-remaining", "remaining-forecast"), Note.COHORT))
                .remark(
                        "Actual is counted from the register at each month's end, in " + Words.month(month.period())
                                + " as at " + Words.date(month.asAt())
                                + ". By its own plan a trust leaves in the month of its forecast exit; without a forecast, or with one that has lapsed, it stays.")
                .remark("A deadline's column holds a number in its month alone, the height of its line in the chart: "
                        + deadlines(month, cohorts) + ".");
        if (!line.isEmpty()) {
            page.chart(chart(month, cohorts, line.size()));
        }
        return page.with(table, "No month was counted.");
    }

    private static String title(Composition month) {
        return "Trusts remaining month by month: actual, "
                + (isForecast(month) ? "by the trusts' own plan, and by the forecast" : "and by the trusts' own plan");
    }

    private static List<Cell> row(Composition month, Burndown.Point point, List<Cohort> cohorts, long top) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(point.month().lastDay()));
        row.add(number(point.actual()));
        row.add(number(point.ownPlan()));
        if (isForecast(month)) {
            Optional<RemainingQuantiles> forecast = month.figures().month().forecast(point);
            row.add(number(forecast.map(RemainingQuantiles::p10)));
            row.add(number(forecast.map(RemainingQuantiles::p50)));
            row.add(number(forecast.map(RemainingQuantiles::p80)));
        }
        for (int i = 0; i < cohorts.size(); i++) {
            boolean here = monthOf(deadline(month, cohorts.get(i))).equals(point.month());
            row.add(here ? Cell.of(height(top, i, cohorts.size())) : Cell.of(Mark.NOT_APPLICABLE));
        }
        return row;
    }

    /** Each deadline's line a step lower than the one before, so that their names do not lie on each other. */
    private static long height(long top, int place, int lines) {
        return top - place * top / (2L * lines);
    }

    private static boolean isForecast(Composition month) {
        return month.figures()
                .month()
                .forecast()
                .filter(forecast -> !forecast.remaining().isEmpty())
                .isPresent();
    }

    static Cell number(Optional<Integer> count) {
        return Cells.number(count.map(Integer::longValue), Mark.NOT_APPLICABLE);
    }

    private static List<Cohort> cohortsWithDeadlineIn(Composition month, List<Burndown.Point> line) {
        return month.reference().register().cohorts().stream()
                .filter(cohort -> month.cohort().map(cohort::equals).orElse(true))
                .filter(cohort ->
                        line.stream().anyMatch(point -> point.month().equals(monthOf(deadline(month, cohort)))))
                .toList();
    }

    private static ReportingPeriod monthOf(LocalDate day) {
        return ReportingPeriod.containing(day);
    }

    private static LocalDate deadline(Composition month, Cohort cohort) {
        return month.reference().register().deadlineOn(cohort, month.asAt());
    }

    private static String deadlines(Composition month, List<Cohort> cohorts) {
        return cohorts.isEmpty()
                ? "none"
                : Words.list(cohorts.stream()
                        .map(cohort -> cohort.label() + " on " + Words.date(deadline(month, cohort)))
                        .toList());
    }

    private static String heading(Cohort cohort) {
        return cohort.label() + " deadline";
    }

    private static Chart chart(Composition month, List<Cohort> cohorts, int rows) {
        List<Series> series = new ArrayList<>(List.of(new Series(ACTUAL, Role.ACTUAL), new Series(PLAN, Role.PLAN)));
        if (isForecast(month)) {
            series.addAll(
                    List.of(new Series(P50, Role.PLAN), new Series(P10, Role.BOUND), new Series(P80, Role.BOUND)));
        }
        cohorts.forEach(cohort -> series.add(new Series(heading(cohort), Role.DEADLINE)));
        String title = month.metrics()
                .find("trusts-remaining")
                .map(value -> Movements.said("The number of trusts remaining", value))
                .orElse("Trusts remaining month by month");
        return new Chart(
                Chart.Kind.LINE,
                title,
                "A line over the months: trusts remaining, actual and then by the trusts' own plan"
                        + (isForecast(month) ? " and by the forecast between two thin lines" : "")
                        + ", with an upright line at each deadline.",
                "Month",
                "Month",
                "Trusts remaining",
                series,
                rows);
    }
}
