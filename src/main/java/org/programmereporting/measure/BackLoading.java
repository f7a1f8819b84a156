package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code back-loading}: how late in a remaining trust's plan its {@link TimeCritical} items lie, as the mean over them of (planned finish − exit start) ÷
 * (planned exit − exit start), each clamped to 0..1: median over the trusts. The exit starts with the first contract's start and is planned for the last
 * contract's baseline after approved changes. Apart: items clamped ({@code -clamped}), without a date ({@code -undated}); trusts without a dated item
 * ({@code -no-plan}); trusts that never answered, without start or planned exit, or with an exit planned not after its start ({@code -unknown}).
 */
final class BackLoading implements Metric {
    private static final int PLACES = 4;

    private final MetricDefinition definition;
    private final TimeCritical critical;
    private final Breakdown<Planned> breakdown;

    BackLoading(MetricDefinition definition) {
        this.definition = definition;
        this.critical = TimeCritical.of(definition);
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(Planned::trust));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.EXIT_START, Fact.CURRENT_BASELINE).and(critical.uses(reference));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<Planned> plans = critical.of(month).stream()
                .map(work -> new Planned(work, Span.of(work.trust())))
                .toList();
        return breakdown.slices(plans, month.reference()).flatMap(this::values);
    }

    private Stream<Measured> values(Slice<Planned> slice) {
        String id = definition.id();
        Distribution means =
                Distribution.of(slice.members().stream().map(Planned::mean).flatMap(Optional::stream));
        long noPlan = slice.count(planned -> planned.work().isWithoutPlan());
        long others = slice.members().size() - (long) means.size();
        return Stream.of(
                slice.overKnown(id, definition.unit(), slice.rounded(means.median(), PLACES), means.size(), others),
                slice.number(id + "-no-plan", "trusts", noPlan),
                slice.number(id + "-unknown", "trusts", others - noPlan),
                slice.number(
                        id + "-clamped",
                        "items",
                        slice.members().stream().mapToLong(Planned::clamped).sum()),
                slice.number(
                        id + "-undated",
                        "items",
                        slice.members().stream()
                                .mapToLong(planned -> planned.work().undated())
                                .sum()));
    }

    private record Planned(PlannedWork work, Optional<Span> span) {
        TrustPosition trust() {
            return work.trust();
        }

        Optional<BigDecimal> mean() {
            return span.filter(plan -> work.planned().isPresent())
                    .map(plan -> Ratio.exact(
                            finishes().mapToLong(plan::daysInto).sum(),
                            plan.days() * work.dated().size()));
        }

        long clamped() {
            return span.map(plan -> finishes().filter(plan::isOutside).count()).orElse(0L);
        }

        private Stream<LocalDate> finishes() {
            return work.items().stream().map(PlanItem::finish).flatMap(Optional::stream);
        }
    }

    /** From the start of an exit to a later planned end. */
    private record Span(LocalDate start, LocalDate exit) {
        static Optional<Span> of(TrustPosition trust) {
            List<LocalDate> starts = trust.contracts().stream()
                    .map(ContractPosition::exitStart)
                    .flatMap(Optional::stream)
                    .toList();
            return starts.stream()
                    .min(Comparator.naturalOrder())
                    .filter(start -> starts.size() == trust.contracts().size())
                    .flatMap(start -> trust.currentBaseline().map(exit -> new Span(start, exit)))
                    .filter(span -> span.days() > 0);
        }

        long days() {
            return ChronoUnit.DAYS.between(start, exit);
        }

        long daysInto(LocalDate day) {
            return StrictMath.max(0, StrictMath.min(days(), ChronoUnit.DAYS.between(start, day)));
        }

        boolean isOutside(LocalDate day) {
            return day.isBefore(start) || day.isAfter(exit);
        }
    }
}
