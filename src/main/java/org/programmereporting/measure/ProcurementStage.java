package org.programmereporting.measure;

import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code procurement-stage}: remaining trusts by the stage of their procurement. The bare figure counts the trusts of whom it is known, by stage those that are
 * there; the rest is not yet known.
 */
final class ProcurementStage implements Metric {
    private final MetricDefinition definition;
    private final ProcurementStages stages;
    private final Breakdown<TrustPosition> breakdown;

    ProcurementStage(MetricDefinition definition) {
        this.definition = definition;
        this.stages = ProcurementStages.of(definition);
        this.breakdown = stages.breakdown(definition);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.NOTHING.and(stages.used());
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown.slices(month.position().remaining(), month.reference()).map(this::value);
    }

    private Measured value(Slice<TrustPosition> slice) {
        int trusts = slice.members().size();
        return slice.isBy(ProcurementStages.BY_STAGE)
                ? slice.number(definition.id(), definition.unit(), trusts)
                : slice.part(
                        definition.id(),
                        definition.unit(),
                        slice.count(trust -> stages.of(trust).isPresent()),
                        trusts);
    }
}
