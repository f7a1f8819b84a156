package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.TrustPosition;

/**
 * A remaining trust's time-critical items against the end of its plan, as {@code end-loading} counts them.
 *
 * @param work all items, or the open ones only when the end is the deadline
 * @param end the planned exit, or the deadline
 * @param nothingOpen the trust has a plan, and everything in it is done
 * @param weeks how many weeks before the end count as its end
 */
public record LoadedPlan(PlannedWork work, Optional<LocalDate> end, boolean nothingOpen, int weeks) {
    /** Of each remaining trust, for a metric of the kind {@code end-loading}. */
    public static List<LoadedPlan> of(MonthView month, MetricDefinition definition) {
        return new EndLoading(definition).plans(month);
    }

    public TrustPosition trust() {
        return work.trust();
    }

    boolean isUnknown() {
        return work.isUnknown() || (!isWithoutPlan() && !nothingOpen && end.isEmpty());
    }

    boolean isWithoutPlan() {
        return work.isWithoutPlan() && !nothingOpen;
    }

    /** The share of the dated items that lie at the end; none without a dated item or an end. */
    public Optional<BigDecimal> share() {
        return work.planned()
                .flatMap(trust -> end)
                .map(day -> Ratio.exact(atTheEnd().size(), work.dated().size()));
    }

    /** The items that are to be finished later than so many weeks before the end. */
    public List<PlanItem> atTheEnd() {
        return end.map(day -> day.minusWeeks(weeks))
                .map(from ->
                        work.dated().stream().filter(item -> item.isAfter(from)).toList())
                .orElse(List.of());
    }
}
