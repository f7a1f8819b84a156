package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code funding-approved}: remaining trusts whose funding is approved, of those that say whether it is, by their latest accepted returns, however old;
 * {@code -unknown}: those that do not say. By the stage of their procurement too.
 */
final class FundingApproved implements Metric {
    private final MetricDefinition definition;
    private final String field;
    private final ProcurementStages stages;
    private final Breakdown<TrustPosition> breakdown;

    FundingApproved(MetricDefinition definition) {
        this.definition = definition;
        this.field = new Settings(definition).text("field");
        this.stages = ProcurementStages.of(definition);
        this.breakdown = stages.breakdown(definition);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.NOTHING.and(UsedField.truth(field)).and(stages.used());
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown.slices(month.position().remaining(), month.reference()).flatMap(this::values);
    }

    private Stream<Measured> values(Slice<TrustPosition> slice) {
        List<Boolean> said = slice.members().stream()
                .map(this::says)
                .flatMap(Optional::stream)
                .toList();
        long approved = said.stream().filter(yes -> yes).count();
        long unknown = slice.members().size() - (long) said.size();
        return Stream.of(
                slice.partKnown(definition.id(), definition.unit(), approved, said.size(), unknown),
                slice.number(definition.id() + "-unknown", definition.unit(), unknown));
    }

    private Optional<Boolean> says(TrustPosition trust) {
        return trust.answers().flatMap(answers -> answers.text(field)).map(Answers::isYes);
    }
}
