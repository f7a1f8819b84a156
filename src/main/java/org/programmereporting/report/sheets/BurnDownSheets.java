package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/** Trusts remaining month by month: actual, then as the trusts themselves plan, against the deadlines. */
public record BurnDownSheets(String name) implements SheetFamily {
    private static final String ACTUAL = "Remaining, actual";
    private static final String PLAN = "Remaining, trusts' own plan";

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        Map<LocalDate, Optional<Long>> actual = actual(month);
        Map<LocalDate, Optional<Long>> plan = plan(month);
        Map<LocalDate, Boolean> months = new TreeMap<>();
        actual.keySet().forEach(day -> months.put(day, true));
        plan.keySet().forEach(day -> months.put(day, true));
        List<Cohort> cohorts = month.reference().register().cohorts().stream()
                .filter(cohort -> months.containsKey(end(deadline(month, cohort))))
                .toList();
        long top = actual.values().stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(0L);
        TableBuilder table = new TableBuilder().column("Month", Format.MONTH).whole(ACTUAL, PLAN);
        cohorts.forEach(cohort -> table.whole(heading(month, cohort)));
        months.keySet().forEach(day -> {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(day),
                    Cells.number(actual.getOrDefault(day, Optional.empty()), Mark.NOT_APPLICABLE),
                    Cells.number(plan.getOrDefault(day, Optional.empty()), Mark.NOT_APPLICABLE)));
            cohorts.forEach(cohort ->
                    row.add(end(deadline(month, cohort)).equals(day) ? Cell.of(top) : Cell.of(Mark.NOT_APPLICABLE)));
            table.row(row);
        });
        List<Series> series = new ArrayList<>(List.of(new Series(ACTUAL, Role.ACTUAL), new Series(PLAN, Role.PLAN)));
        cohorts.forEach(cohort -> series.add(new Series(heading(month, cohort), Role.DEADLINE)));
        return List.of(month.page(name, "Trusts remaining month by month, actual and planned")
                .notes(month.notes().refer(List.of("trusts-remaining"), Note.POSITION, Note.COHORT))
                .remark("A deadline's column holds a number in its month alone, to draw the line.")
                .chart(new Chart(
                        Chart.Kind.LINE,
                        "Trusts remaining",
                        "A line falling over the months: trusts remaining, actual and as planned by the trusts, with upright lines at the"
                                + " deadlines.",
                        "Month",
                        "Month",
                        "Trusts remaining",
                        series,
                        table.rows()))
                .with(table, "No month."));
    }

    private static LocalDate end(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }

    private static LocalDate deadline(Composition month, Cohort cohort) {
        return month.reference().register().deadlineOn(cohort, month.asAt());
    }

    private static String heading(Composition month, Cohort cohort) {
        return cohort.label() + " deadline, " + Words.date(deadline(month, cohort));
    }

    private static Map<LocalDate, Optional<Long>> actual(Composition month) {
        Map<LocalDate, Optional<Long>> actual = new TreeMap<>();
        for (NationalPosition position : month.figures().month().positions()) {
            actual.put(position.period().lastDay(), Optional.of((long)
                    position.remaining().size()));
        }
        return actual;
    }

    private static Map<LocalDate, Optional<Long>> plan(Composition month) {
        List<TrustPosition> remaining = month.position().remaining();
        LocalDate last = month.reference().register().cohorts().stream()
                .map(cohort -> deadline(month, cohort))
                .max(Comparator.naturalOrder())
                .orElse(month.asAt());
        Map<LocalDate, Optional<Long>> plan = new TreeMap<>();
        for (ReportingPeriod at = month.period(); !at.lastDay().isAfter(end(last)); at = at.next()) {
            LocalDate day = at.lastDay();
            plan.put(
                    day,
                    Optional.of(remaining.stream()
                            .filter(trust -> trust.forecastExit()
                                    .map(f -> f.isAfter(day))
                                    .orElse(true))
                            .count()));
        }
        return plan;
    }
}
