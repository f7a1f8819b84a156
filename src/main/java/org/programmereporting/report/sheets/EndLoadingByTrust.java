package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.LoadedPlan;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.PlanItem;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/** The trusts at or above the threshold of end-loading, the heaviest first, each with the items that lie at the end. */
final class EndLoadingByTrust {
    private static final Comparator<LoadedPlan> HEAVIEST_FIRST = Comparator.comparing(
                    (LoadedPlan plan) -> plan.share().orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(plan -> plan.trust().code());

    private EndLoadingByTrust() {}

    static Sheet.Tabular sheet(Composition month, String family, Optional<MetricDefinition> shown) {
        TableBuilder table = TrustCells.table()
                .date("Planned end")
                .column("Share of items at the end", Format.PERCENT)
                .whole("Items at the end", "Items with a date")
                .longText("Which items");
        shown.ifPresent(metric -> LoadedPlan.of(month.figures().month(), metric).stream()
                .filter(plan -> isHeavy(plan, metric))
                .sorted(HEAVIEST_FIRST)
                .forEach(plan -> table.row(row(month, plan))));
        return month.places()
                .listed(
                        month.page(
                                        family + " by trust",
                                        "Trusts whose plan is loaded at the end, " + Words.month(month.period()))
                                .notes(month.notes()
                                        .refer(shown.stream()
                                                .map(MetricDefinition::id)
                                                .toList()))
                                .remark(shown.map(metric -> "Trusts with " + EndLoadingSheets.limit(metric)
                                                + "% or more of the time-critical items in the last "
                                                + EndLoadingSheets.weeks(metric)
                                                + " weeks, the heaviest first.")
                                        .orElse(""))
                                .with(table, "No trust's plan is loaded at the end."),
                        ReasonPlaces.LOADED_AT_THE_END);
    }

    static boolean isHeavy(LoadedPlan plan, MetricDefinition metric) {
        BigDecimal limit = new BigDecimal(metric.settings().getOrDefault("limit", "1"));
        return plan.share().filter(share -> share.compareTo(limit) >= 0).isPresent();
    }

    private static List<Cell> row(Composition month, LoadedPlan plan) {
        List<PlanItem> late = plan.atTheEnd();
        return TrustCells.of(
                month,
                plan.trust(),
                Cells.day(plan.end()),
                plan.share().<Cell>map(Cell.Share::new).orElse(Cell.of(Mark.NOT_AVAILABLE)),
                Cell.of(late.size()),
                Cell.of(plan.work().dated().size()),
                Cell.of(Words.list(late.stream().map(item -> name(month, item)).toList())));
    }

    /** A milestone by its label, a task in the trust's words. */
    static String name(Composition month, PlanItem item) {
        return item.task().isEmpty() ? month.labels().milestone(item.milestone()) : item.task();
    }
}
