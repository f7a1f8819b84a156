package org.programmereporting.report.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.programmereporting.measure.LoadedPlan;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.PlanItem;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Milestone;

/** Which time-critical items lie at the end of the plans: milestone by milestone, and the trusts' own tasks together. */
final class EndLoadingItems {
    private static final String AT_THE_END = "Trusts with it at the end";
    private static final String OWN_TASKS = "Tasks of the trusts' own";

    private EndLoadingItems() {}

    static Sheet.Tabular sheet(Composition month, String family, Optional<MetricDefinition> shown) {
        List<LoadedPlan> plans = shown.stream()
                .flatMap(metric -> LoadedPlan.of(month.figures().month(), metric).stream())
                .filter(plan -> plan.share().isPresent())
                .toList();
        TableBuilder table = new TableBuilder().text("Item").whole(AT_THE_END, "Trusts with a date for it");
        month.reference().milestones().forEach(milestone -> add(table, milestone, plans));
        long tasks = count(plans, item -> !item.task().isEmpty(), false);
        if (tasks > 0) {
            table.row(
                    Cell.of(OWN_TASKS),
                    Cell.of(count(plans, item -> !item.task().isEmpty(), true)),
                    Cell.of(tasks));
        }
        Page page = month.page(
                        family + " items",
                        "Time-critical items at the end of the plans, item by item, " + Words.month(month.period()))
                .notes(month.notes()
                        .refer(shown.stream().map(MetricDefinition::id).toList()))
                .remark(shown.map(
                                metric -> "At the end means in the last " + EndLoadingSheets.weeks(metric) + " weeks.")
                        .orElse(""));
        if (table.rows() > 0) {
            page.chart(chart(month, plans, table.rows()));
        }
        return page.with(table, "No trust has a plan with dates.");
    }

    private static void add(TableBuilder table, Milestone milestone, List<LoadedPlan> plans) {
        long dated = count(plans, item -> is(item, milestone), false);
        if (dated > 0) {
            table.row(
                    Cell.of(milestone.label()),
                    Cell.of(count(plans, item -> is(item, milestone), true)),
                    Cell.of(dated));
        }
    }

    private static boolean is(PlanItem item, Milestone milestone) {
        return item.task().isEmpty() && item.milestone().equals(milestone.id());
    }

    /** The trusts that have such an item at the end, or at all. */
    private static long count(List<LoadedPlan> plans, Predicate<PlanItem> which, boolean atTheEnd) {
        return plans.stream()
                .filter(plan -> (atTheEnd ? plan.atTheEnd() : plan.work().dated())
                        .stream().anyMatch(which))
                .count();
    }

    private static Chart chart(Composition month, List<LoadedPlan> plans, int rows) {
        return new Chart(
                Chart.Kind.BAR,
                title(month, plans),
                "Bars, one for each time-critical item: the number of trusts whose plan has it at the end.",
                "Item",
                "Item",
                "Trusts",
                List.of(new Chart.Series(AT_THE_END, Role.ACTUAL)),
                rows);
    }

    private static String title(Composition month, List<LoadedPlan> plans) {
        return month.reference().milestones().stream()
                .filter(milestone -> count(plans, item -> is(item, milestone), true) > 0)
                .max(Comparator.comparing(milestone -> count(plans, item -> is(item, milestone), true)))
                .map(milestone -> "Most often left to the end: " + Words.inner(milestone.label()) + ", by "
                        + Words.plainCount(count(plans, item -> is(item, milestone), true), "trust"))
                .orElse("No milestone is left to the end");
    }
}
