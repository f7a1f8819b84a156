package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/** {@code deadline-state}: remaining trusts in one {@link DeadlineState}. */
final class DeadlineStateCount implements Metric {
    private static final Map<String, DeadlineState> STATES =
            Arrays.stream(DeadlineState.values()).collect(Collectors.toMap(DeadlineState::id, Function.identity()));

    private final MetricDefinition definition;
    private final DeadlineState state;
    private final Breakdown<TrustPosition> breakdown;

    DeadlineStateCount(MetricDefinition definition) {
        this.definition = definition;
        this.state = new Settings(definition).choice("state", STATES);
        this.breakdown = Breakdown.of(definition, TrustDimensions.ALL);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.CONFIRMED_EXIT, Fact.DEADLINE, Fact.FORECAST_EXIT, Fact.REPORTED_EXIT);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        LocalDate asAt = month.position().asAt();
        List<TrustPosition> counted = month.position().remaining().stream()
                .filter(trust -> DeadlineState.of(trust, asAt) == state)
                .toList();
        return breakdown
                .slices(counted, month.reference())
                .map(slice -> slice.number(
                        definition.id(), definition.unit(), slice.members().size()));
    }
}
