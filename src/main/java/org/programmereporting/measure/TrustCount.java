package org.programmereporting.measure;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/** {@code trust-count}: trusts in scope that are {@code of} a state. */
final class TrustCount implements Metric {
    private static final Map<String, BiPredicate<TrustPosition, ReferenceData>> STATES = Map.of(
            "in-scope", (trust, reference) -> true,
            "exited", (trust, reference) -> trust.isExited(),
            "remaining", (trust, reference) -> trust.isRemaining(),
            "exited-since-first-wave", TrustCount::isExitedSinceFirstWave,
            "exit-unconfirmed", (trust, reference) -> trust.hasUnconfirmedExit(),
            "partly-exited", (trust, reference) -> trust.isPartlyExited(),
            "re-baselined", (trust, reference) -> trust.isRemaining() && trust.isReBaselined());

    private final MetricDefinition definition;
    private final BiPredicate<TrustPosition, ReferenceData> state;
    private final Breakdown<TrustPosition> breakdown;

    TrustCount(MetricDefinition definition) {
        this.definition = definition;
        this.state = new Settings(definition).choice("of", STATES);
        this.breakdown = Breakdown.of(definition, TrustDimensions.ALL);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<TrustPosition> counted = month.position().trusts().stream()
                .filter(trust -> state.test(trust, month.reference()))
                .toList();
        return breakdown
                .slices(counted, month.reference())
                .map(slice -> slice.number(
                        definition.id(), definition.unit(), slice.members().size()));
    }

    private static boolean isExitedSinceFirstWave(TrustPosition trust, ReferenceData reference) {
        return trust.actualExit()
                .filter(exit -> exit.isAfter(reference.firstWaveEnded()))
                .isPresent();
    }
}
