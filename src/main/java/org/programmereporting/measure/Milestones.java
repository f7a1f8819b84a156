package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code milestones}: applicable milestones of the remaining trusts by their latest accepted return, however old: due, of these done or overdue; reached
 * early; without a baseline. A milestone of which nothing was ever said has no baseline. Done and overdue carry the number due as denominator.
 */
final class Milestones implements Metric {
    private static final Map<String, BiPredicate<Planned, LocalDate>> PICKS = Map.of(
            "due", Planned::isDue,
            "done", (planned, asAt) -> planned.isDue(asAt) && planned.isReached(asAt),
            "overdue", (planned, asAt) -> planned.isDue(asAt) && !planned.isReached(asAt),
            "early", Planned::isEarly,
            "unbaselined", (planned, asAt) -> planned.baseline().isEmpty());

    private static final List<Dimension<Planned>> DIMENSIONS = Stream.concat(
                    TrustDimensions.ALL.stream().map(dimension -> dimension.on(Planned::trust)),
                    Stream.of(Dimension.of(
                            "milestone",
                            Planned::milestone,
                            reference -> reference.milestones().stream()
                                    .map(Milestone::id)
                                    .toList())))
            .toList();

    private final MetricDefinition definition;
    private final String pick;
    private final BiPredicate<Planned, LocalDate> picked;
    private final Breakdown<Planned> breakdown;

    Milestones(MetricDefinition definition) {
        this.definition = definition;
        this.picked = new Settings(definition).choice("pick", PICKS);
        this.pick = new Settings(definition).text("pick");
        this.breakdown = Breakdown.of(definition, DIMENSIONS);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        LocalDate asAt = month.position().asAt();
        List<Planned> all = month.position().remaining().stream()
                .flatMap(trust -> plan(trust, month.reference().milestones()))
                .toList();
        return breakdown.slices(all, month.reference()).map(slice -> value(slice, asAt));
    }

    private Measured value(Slice<Planned> slice, LocalDate asAt) {
        long count = slice.count(planned -> picked.test(planned, asAt));
        return pick.equals("done") || pick.equals("overdue")
                ? slice.numberOf(definition.id(), definition.unit(), count, slice.count(planned -> planned.isDue(asAt)))
                : slice.number(definition.id(), definition.unit(), count);
    }

    private static Stream<Planned> plan(TrustPosition trust, List<Milestone> milestones) {
        return milestones.stream()
                .map(milestone -> Planned.of(trust, milestone.id()))
                .filter(Planned::isApplicable);
    }

    private record Planned(TrustPosition trust, String milestone, Optional<ReturnRow> row) {
        static Planned of(TrustPosition trust, String milestone) {
            return new Planned(trust, milestone, trust.answers().flatMap(said -> said.row("milestones", milestone)));
        }

        boolean isApplicable() {
            return row.flatMap(said -> said.text("status"))
                    .filter("not applicable"::equals)
                    .isEmpty();
        }

        Optional<LocalDate> baseline() {
            return row.flatMap(said -> said.date("baseline"));
        }

        boolean isDue(LocalDate asAt) {
            return baseline().filter(day -> !day.isAfter(asAt)).isPresent();
        }

        boolean isReached(LocalDate asAt) {
            return row.flatMap(said -> said.date("actual"))
                    .filter(day -> !day.isAfter(asAt))
                    .isPresent();
        }

        boolean isEarly(LocalDate asAt) {
            return isReached(asAt)
                    && baseline().filter(day -> day.isAfter(asAt)).isPresent();
        }
    }
}
