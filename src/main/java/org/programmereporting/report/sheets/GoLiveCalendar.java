package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.CutOverCalendar;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ReportingPeriod;

/** The go-live calendar: trusts that go live and exit, month by month, as they forecast themselves, with the deadlines. */
final class GoLiveCalendar {
    static final String CLASHES = "go-live-clashes";
    private static final String GO_LIVES = "Go-lives";
    private static final String EXITS = "Exits";

    private GoLiveCalendar() {}

    static Sheet.Tabular sheet(Composition month) {
        Optional<CutOverCalendar> calendar = month.ofKind(CLASHES)
                .map(metric -> CutOverCalendar.of(month.figures().month(), metric));
        List<CutOverCalendar.Month> months =
                calendar.map(CutOverCalendar::months).orElse(List.of());
        List<Cohort> deadlines = deadlines(month, months);
        TableBuilder table = new TableBuilder().column("Month", Format.MONTH).whole(GO_LIVES, EXITS);
        deadlines.forEach(cohort -> table.whole(heading(cohort)));
        months.forEach(each -> table.row(row(month, each, deadlines, most(months))));
        Page page = month.page("Go-live calendar", "Go-lives and exits month by month, as the trusts forecast them")
                .notes(month.notes().refer(List.of(CLASHES)))
                .remark("Remaining trusts by the month of the go-live and of the exit that they forecast, from "
                        + Words.date(month.asAt()) + "; lapsed and missing forecasts are in no month.")
                .remark(later(calendar.map(CutOverCalendar::later).orElse(0L)))
                .remark(
                        deadlines.isEmpty()
                                ? ""
                                : "A deadline's column holds the height of its line, in its month alone.");
        if (!months.isEmpty()) {
            page.chart(chart(months, deadlines));
        }
        return page.with(table, "No trust forecasts a go-live or an exit.");
    }

    private static String later(long later) {
        return later == 0
                ? ""
                : Words.capital(Words.count(later, "forecast")) + " later than these months "
                        + Words.verb(later, "is", "are") + " left out.";
    }

    private static List<Cohort> deadlines(Composition month, List<CutOverCalendar.Month> months) {
        return month.reference().register().cohorts().stream()
                .filter(cohort -> months.stream()
                        .anyMatch(each -> each.month().equals(ReportingPeriod.containing(deadline(month, cohort)))))
                .toList();
    }

    private static LocalDate deadline(Composition month, Cohort cohort) {
        return month.reference().register().deadlineOn(cohort, month.asAt());
    }

    private static String heading(Cohort cohort) {
        return cohort.label() + " deadline";
    }

    private static long most(List<CutOverCalendar.Month> months) {
        return months.stream()
                .mapToLong(each -> StrictMath.max(each.goLives(), each.exits()))
                .max()
                .orElse(0);
    }

    private static List<Cell> row(Composition month, CutOverCalendar.Month each, List<Cohort> deadlines, long height) {
        List<Cell> row = new ArrayList<>(
                List.of(Cell.of(each.month().lastDay()), Cell.of(each.goLives()), Cell.of(each.exits())));
        deadlines.forEach(cohort -> row.add(
                each.month().equals(ReportingPeriod.containing(deadline(month, cohort)))
                        ? Cell.of(height)
                        : Cell.of(Mark.NOT_APPLICABLE)));
        return row;
    }

    private static Chart chart(List<CutOverCalendar.Month> months, List<Cohort> deadlines) {
        List<Series> series =
                new ArrayList<>(List.of(new Series(GO_LIVES, Role.ACTUAL), new Series(EXITS, Role.ACTUAL)));
        deadlines.forEach(cohort -> series.add(new Series(heading(cohort), Role.DEADLINE)));
        return new Chart(
                Chart.Kind.COLUMN,
                title(months),
                "Two columns for each month: trusts that forecast to go live and to exit in it, with an upright line at each deadline.",
                "Month",
                "Month",
                "Trusts",
                series,
                months.size());
    }

    private static String title(List<CutOverCalendar.Month> months) {
        CutOverCalendar.Month busiest = months.stream()
                .max(Comparator.comparing(CutOverCalendar.Month::goLives)
                        .thenComparing(CutOverCalendar.Month::month, Comparator.reverseOrder()))
                .orElseThrow();
        return busiest.goLives() == 0
                ? "No trust forecasts a go-live"
                : "Most go-lives are forecast for " + Words.month(busiest.month()) + ": "
                        + Words.plainCount(busiest.goLives(), "trust");
    }
}
