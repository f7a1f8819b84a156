package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code milestones}: applicable milestones of the remaining trusts by their latest accepted return, however old: due, of these done or overdue; reached
 * early; without a baseline. Done and overdue carry the number due as denominator. A milestone of which the return says nothing, since its form did not ask
 * for it or the trust never answered, is in none of these, and counted apart ({@code -unknown}); where nothing is said of any, none is known.
 */
final class Milestones implements Metric {
    private static final Map<String, BiPredicate<PlannedMilestone, LocalDate>> PICKS = Map.of(
            "due", PlannedMilestone::isDue,
            "done", (planned, asAt) -> planned.isDue(asAt) && planned.isReached(asAt),
            "overdue", (planned, asAt) -> planned.isDue(asAt) && !planned.isReached(asAt),
            "early", PlannedMilestone::isEarly,
            "unbaselined",
                    (planned, asAt) -> planned.isTold() && planned.baseline().isEmpty());

    private static final List<Dimension<PlannedMilestone>> DIMENSIONS = Stream.concat(
                    TrustDimensions.ALL.stream().map(dimension -> dimension.on(PlannedMilestone::trust)),
                    Stream.of(Dimension.of(
                            "milestone",
                            PlannedMilestone::milestone,
                            reference -> reference.milestones().stream()
                                    .map(Milestone::id)
                                    .toList())))
            .toList();

    private final MetricDefinition definition;
    private final String pick;
    private final BiPredicate<PlannedMilestone, LocalDate> picked;
    private final Breakdown<PlannedMilestone> breakdown;

    Milestones(MetricDefinition definition) {
        this.definition = definition;
        this.picked = new Settings(definition).choice("pick", PICKS);
        this.pick = new Settings(definition).text("pick");
        this.breakdown = Breakdown.of(definition, DIMENSIONS);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.NOTHING.and(PlannedMilestone.columns("status", "baseline", "actual"));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        LocalDate asAt = month.position().asAt();
        List<PlannedMilestone> all = month.position().remaining().stream()
                .flatMap(trust -> plan(trust, month.reference().milestones()))
                .toList();
        return breakdown.slices(all, month.reference()).flatMap(slice -> values(slice, asAt));
    }

    private Stream<Measured> values(Slice<PlannedMilestone> slice, LocalDate asAt) {
        long unknown = slice.count(planned -> !planned.isTold());
        boolean nothingTold = unknown > 0 && unknown == slice.members().size();
        return Stream.of(
                nothingTold
                        ? slice.figure(definition.id(), definition.unit(), new Figure.NotAvailable())
                        : value(slice, asAt),
                slice.number(definition.id() + "-unknown", "milestones", unknown));
    }

    private Measured value(Slice<PlannedMilestone> slice, LocalDate asAt) {
        long count = slice.count(planned -> picked.test(planned, asAt));
        return pick.equals("done") || pick.equals("overdue")
                ? slice.numberOf(definition.id(), definition.unit(), count, slice.count(planned -> planned.isDue(asAt)))
                : slice.number(definition.id(), definition.unit(), count);
    }

    private static Stream<PlannedMilestone> plan(TrustPosition trust, List<Milestone> milestones) {
        return milestones.stream()
                .map(milestone -> PlannedMilestone.of(trust, milestone.id()))
                .filter(PlannedMilestone::isApplicable);
    }
}
