package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.measure.Burndown;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/** The burn-down of each cohort that has trusts remaining. */
final class CohortBurnDown {
    private static final int MOST_COLOURS = 4;

    private CohortBurnDown() {}

    static Sheet.Tabular sheet(Composition month, Burndown burndown, String family) {
        List<String> cohorts = CohortColumns.of(month, List.of("trusts-remaining"));
        TableBuilder table = new TableBuilder().column("Month", Format.MONTH);
        cohorts.forEach(cohort -> table.whole(actual(month, cohort), plan(month, cohort)));
        List<List<Burndown.Point>> lines =
                cohorts.stream().map(burndown::cohort).toList();
        for (int at = 0; at < burndown.national().size(); at++) {
            table.row(row(burndown.national().get(at), lines, at));
        }
        Page page = month.page(family + " by cohort", "Trusts remaining month by month, by cohort")
                .notes(month.notes().refer(List.of("trusts-remaining"), Note.COHORT));
        if (!cohorts.isEmpty() && 2 * cohorts.size() <= MOST_COLOURS && table.rows() > 0) {
            page.chart(chart(month, cohorts, table.rows()));
        }
        return page.with(table, "No month was counted.");
    }

    private static List<Cell> row(Burndown.Point nation, List<List<Burndown.Point>> lines, int at) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(nation.month().lastDay())));
        for (List<Burndown.Point> line : lines) {
            row.add(BurnDownSheets.number(line.get(at).actual()));
            row.add(BurnDownSheets.number(line.get(at).ownPlan()));
        }
        return row;
    }

    private static String actual(Composition month, String cohort) {
        return month.labels().cohort(cohort) + ", actual";
    }

    private static String plan(Composition month, String cohort) {
        return month.labels().cohort(cohort) + ", own plan";
    }

    private static Chart chart(Composition month, List<String> cohorts, int rows) {
        List<Series> series = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String cohort : cohorts) {
            series.add(new Series(actual(month, cohort), Role.ACTUAL));
            series.add(new Series(plan(month, cohort), Role.PLAN));
            month.metrics()
                    .find("trusts-remaining", "cohort", cohort)
                    .ifPresent(value -> left.add(Movements.said(month.labels().cohort(cohort), value)));
        }
        return new Chart(
                Chart.Kind.LINE,
                "Trusts remaining: " + String.join("; ", left),
                "Lines over the months, two for each cohort: trusts remaining, actual and then by the trusts' own plan.",
                "Month",
                "Month",
                "Trusts remaining",
                series,
                rows);
    }
}
