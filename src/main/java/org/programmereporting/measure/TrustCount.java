package org.programmereporting.measure;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/** {@code trust-count}: trusts in scope that are {@code of} a state. */
final class TrustCount implements Metric {
    private static final Map<String, State> STATES = Map.of(
            "in-scope", new State((trust, reference) -> true),
            "exited", new State((trust, reference) -> trust.isExited(), Fact.CONFIRMED_EXIT),
            "remaining", new State((trust, reference) -> trust.isRemaining(), Fact.CONFIRMED_EXIT),
            "exited-since-first-wave", new State(TrustCount::isExitedSinceFirstWave, Fact.CONFIRMED_EXIT),
            "exit-unconfirmed",
                    new State(
                            (trust, reference) -> trust.hasUnconfirmedExit(), Fact.REPORTED_EXIT, Fact.CONFIRMED_EXIT),
            "partly-exited", new State((trust, reference) -> trust.isPartlyExited(), Fact.CONFIRMED_EXIT),
            "re-baselined",
                    new State(
                            (trust, reference) -> trust.isRemaining() && trust.isReBaselined(),
                            Fact.CONFIRMED_EXIT,
                            Fact.BASELINE,
                            Fact.CURRENT_BASELINE));

    /** Which trusts are in it, and what that is seen from besides the contracts they hold. */
    private record State(BiPredicate<TrustPosition, ReferenceData> holds, Uses uses) {
        State(BiPredicate<TrustPosition, ReferenceData> holds, Fact... facts) {
            this(holds, Uses.of(Fact.CONTRACT).and(Uses.of(facts)));
        }
    }

    private final MetricDefinition definition;
    private final State state;
    private final Breakdown<TrustPosition> breakdown;

    TrustCount(MetricDefinition definition) {
        this.definition = definition;
        this.state = new Settings(definition).choice("of", STATES);
        this.breakdown = Breakdown.of(definition, TrustDimensions.ALL);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return state.uses();
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<TrustPosition> counted = month.position().trusts().stream()
                .filter(trust -> state.holds().test(trust, month.reference()))
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
