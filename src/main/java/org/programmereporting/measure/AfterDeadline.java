package org.programmereporting.measure;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;

/**
 * {@code after-deadline}: open {@link TimeCritical} items of remaining trusts that are to be finished after the trust's deadline, of those with a date; the
 * trusts that have one ({@code -trusts}, of those with a dated open item). Apart: open items without a date ({@code -undated}), trusts that answered and have no
 * dated open item ({@code -nothing-open}), trusts that never answered ({@code -unknown}).
 */
final class AfterDeadline implements Metric {
    private final MetricDefinition definition;
    private final TimeCritical critical;
    private final Breakdown<PlannedWork> breakdown;

    AfterDeadline(MetricDefinition definition) {
        this.definition = definition;
        this.critical = TimeCritical.of(definition);
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(PlannedWork::trust));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.DEADLINE).and(critical.uses(reference));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<PlannedWork> open =
                critical.of(month).stream().map(PlannedWork::open).toList();
        return breakdown.slices(open, month.reference()).flatMap(this::values);
    }

    private Stream<Measured> values(Slice<PlannedWork> slice) {
        String id = definition.id();
        long late = sum(slice, AfterDeadline::late);
        long dated = sum(slice, work -> work.dated().size());
        long trusts = slice.count(work -> late(work) > 0);
        long planned = slice.count(work -> work.planned().isPresent());
        long unknown = slice.count(PlannedWork::isUnknown);
        return Stream.of(
                slice.partKnown(id, definition.unit(), late, dated, unknown),
                slice.partKnown(id + "-trusts", "trusts", trusts, planned, unknown),
                slice.number(id + "-undated", definition.unit(), sum(slice, PlannedWork::undated)),
                slice.number(id + "-nothing-open", "trusts", slice.count(PlannedWork::isWithoutPlan)),
                slice.number(id + "-unknown", "trusts", unknown));
    }

    private static long late(PlannedWork work) {
        return work.count(item -> item.isAfter(work.trust().deadline()));
    }

    private static long sum(Slice<PlannedWork> slice, ToLongFunction<PlannedWork> of) {
        return slice.members().stream().mapToLong(of).sum();
    }
}
