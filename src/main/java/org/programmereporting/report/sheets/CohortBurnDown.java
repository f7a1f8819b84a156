package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Burndown;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.RemainingQuantiles;

/** The burn-down of each cohort that has trusts remaining: a chart each, with the fan of the forecast where there is one. */
final class CohortBurnDown {
    private CohortBurnDown() {}

    static Sheet.Tabular sheet(Composition month, Burndown burndown, String family) {
        List<String> cohorts = CohortColumns.of(month, List.of("trusts-remaining"));
        TableBuilder table = new TableBuilder().column("Month", Format.MONTH);
        cohorts.forEach(cohort -> {
            lines(month).forEach(line -> table.whole(heading(month, cohort, line.heading())));
            if (isForecast(month)) {
                table.whole(heading(month, cohort, "forecast P80"));
            }
        });
        List<List<Burndown.Point>> points =
                cohorts.stream().map(burndown::cohort).toList();
        for (int at = 0; at < burndown.national().size(); at++) {
            table.row(row(month, burndown.national().get(at), points, at));
        }
        Page page = month.page(family + " by cohort", "Trusts remaining month by month, by cohort")
                .notes(month.notes().refer(List.of("trusts-remaining", "remaining-forecast"), Note.COHORT))
                .remark(isForecast(month) ? BurnDownSheets.BAND_REMARK : "");
        if (table.rows() > 0) {
            cohorts.forEach(cohort -> page.chart(chart(month, cohort, burndown.cohort(cohort))));
        }
        return page.with(table, "No month was counted.");
    }

    /** The lines of a cohort, and how each is drawn. */
    private static List<Series> lines(Composition month) {
        List<Series> lines =
                new ArrayList<>(List.of(new Series("actual", Role.ACTUAL), new Series("own plan", Role.PLAN)));
        if (isForecast(month)) {
            lines.addAll(List.of(
                    new Series("forecast P50", Role.PLAN),
                    new Series("forecast P10", Role.BASE),
                    new Series("forecast P10 to P80", Role.BAND)));
        }
        return lines;
    }

    private static boolean isForecast(Composition month) {
        return month.figures().month().forecast().isPresent();
    }

    private static String heading(Composition month, String cohort, String line) {
        return month.labels().cohort(cohort) + ", " + line;
    }

    private static List<Cell> row(Composition month, Burndown.Point nation, List<List<Burndown.Point>> lines, int at) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(nation.month().lastDay())));
        for (List<Burndown.Point> line : lines) {
            Burndown.Point point = line.get(at);
            row.add(BurnDownSheets.number(point.actual()));
            row.add(BurnDownSheets.number(point.ownPlan()));
            if (isForecast(month)) {
                Optional<RemainingQuantiles> fan = month.figures().month().forecast(point);
                row.add(BurnDownSheets.number(fan.map(RemainingQuantiles::p50)));
                row.add(BurnDownSheets.number(fan.map(RemainingQuantiles::p10)));
                row.add(BurnDownSheets.number(fan.map(BurnDownSheets::band)));
                row.add(BurnDownSheets.number(fan.map(RemainingQuantiles::p80)));
            }
        }
        return row;
    }

    private static Chart chart(Composition month, String cohort, List<Burndown.Point> line) {
        String label = month.labels().cohort(cohort);
        return new Chart(
                Chart.Kind.LINE,
                BurnDownTitle.of(month, line)
                        .map(title -> label + ": " + Words.inner(title))
                        .or(() -> month.metrics()
                                .find("trusts-remaining", "cohort", cohort)
                                .map(value -> Movements.said(label + ": the number of trusts remaining", value)))
                        .orElse(label + ": trusts remaining"),
                "Lines over the months: trusts of the cohort " + label
                        + " remaining, actual and then by the trusts' own plan"
                        + (isForecast(month) ? " and by the forecast, whose P50 lies in a band from P10 to P80." : "."),
                "Month",
                "Month",
                "Trusts remaining",
                lines(month).stream()
                        .map(drawn -> new Series(heading(month, cohort, drawn.heading()), drawn.role()))
                        .toList(),
                line.size());
    }
}
