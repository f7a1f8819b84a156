package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.programmereporting.measure.LoadedPlan;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;

/** How the share of time-critical items at the end is distributed over the remaining trusts: how many trusts have each tenth. */
final class EndLoadingHistogram {
    private static final int BANDS = 10;

    private EndLoadingHistogram() {}

    static Sheet.Tabular sheet(Composition month, String family, Optional<MetricDefinition> shown) {
        List<String> cohorts = CohortColumns.of(month, List.of("trusts-remaining"));
        List<LoadedPlan> plans = shown.stream()
                .flatMap(metric -> LoadedPlan.of(month.figures().month(), metric).stream())
                .filter(plan -> plan.share().isPresent())
                .toList();
        TableBuilder table = new TableBuilder().text("Share of items at the end");
        CohortColumns.add(table, month, cohorts);
        table.whole(month.everybody());
        if (!plans.isEmpty()) {
            IntStream.range(0, BANDS).forEach(band -> table.row(row(band, plans, cohorts)));
        }
        Page page = month.page(
                        family + " distribution",
                        "Trusts by the share of their time-critical items at the end, " + Words.month(month.period()))
                .notes(month.notes()
                        .refer(shown.stream().map(MetricDefinition::id).toList(), Note.COHORT))
                .remark(shown.map(metric -> "At the end means in the last " + EndLoadingSheets.weeks(metric)
                                + " weeks. Trusts without a plan, and those of whom it is not known, are left out.")
                        .orElse(""));
        CohortColumns.histogram(page, month, cohorts, "Share of items at the end", title(month, shown), table.rows());
        return page.with(table, "No trust has a plan with dates.");
    }

    private static List<Cell> row(int band, List<LoadedPlan> plans, List<String> cohorts) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(label(band))));
        List<LoadedPlan> here =
                plans.stream().filter(plan -> band(plan) == band).toList();
        cohorts.forEach(cohort -> row.add(Cell.of(here.stream()
                .filter(plan -> plan.trust().cohort().equals(cohort))
                .count())));
        row.add(Cell.of(here.size()));
        return row;
    }

    /** A share of exactly all belongs to the last band. */
    private static int band(LoadedPlan plan) {
        int band = plan.share()
                .orElse(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(BANDS))
                .intValue();
        return StrictMath.min(band, BANDS - 1);
    }

    private static String label(int band) {
        int from = band * 100 / BANDS;
        int to = (band + 1) * 100 / BANDS;
        return band == BANDS - 1 ? from + "% to 100%" : from + "% to under " + to + "%";
    }

    private static String title(Composition month, Optional<MetricDefinition> shown) {
        return shown.flatMap(metric -> month.metrics()
                        .find(metric.id() + "-at-least-" + EndLoadingSheets.limit(metric))
                        .flatMap((MetricValue heavy) -> Composition.known(heavy)
                                .flatMap(trusts -> Composition.known(heavy.denominator())
                                        .map(all -> Words.capital(Words.partOf(trusts, all, "trust"))
                                                + Words.verb(trusts, " has ", " have ")
                                                + EndLoadingSheets.limit(metric)
                                                + "% or more of the time-critical items in the last "
                                                + EndLoadingSheets.weeks(metric) + " weeks before the exit"))))
                .orElse("Trusts by the share of time-critical items at the end");
    }
}
