package org.programmereporting.measure;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/** {@code contract-count}: contracts of trusts in scope that are {@code of} a state. A trust may hold several: they do not add to trusts. */
final class ContractCount implements Metric {
    private static final Map<String, Predicate<ContractPosition>> STATES = Map.of(
            "in-scope", contract -> true,
            "exited", ContractPosition::isExited,
            "remaining", contract -> !contract.isExited());

    private static final List<Dimension<Held>> DIMENSIONS = List.of(
            Dimension.of("service", Held::service, reference -> reference.services()),
            Dimension.of(TrustDimensions.CLUSTER.id(), Held::cluster, TrustDimensions.CLUSTER.listed()),
            TrustDimensions.COHORT.on(Held::trust),
            TrustDimensions.REGION.on(Held::trust),
            TrustDimensions.TRUST.on(Held::trust),
            Dimension.occurring(TrustDimensions.OUTGOING_SUPPLIER.id(), Held::outgoingSupplier),
            Dimension.occurring(TrustDimensions.INCOMING_SUPPLIER.id(), Held::incomingSupplier));

    private final MetricDefinition definition;
    private final Predicate<ContractPosition> state;
    private final Breakdown<Held> breakdown;

    ContractCount(MetricDefinition definition) {
        this.definition = definition;
        this.state = new Settings(definition).choice("of", STATES);
        this.breakdown = Breakdown.of(definition, DIMENSIONS);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.CONTRACT, Fact.CONFIRMED_EXIT);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<Held> counted = month.position().trusts().stream()
                .flatMap(trust -> trust.contracts().stream().filter(state).map(contract -> new Held(trust, contract)))
                .toList();
        return breakdown
                .slices(counted, month.reference())
                .map(slice -> slice.number(
                        definition.id(), definition.unit(), slice.members().size()));
    }

    private record Held(TrustPosition trust, ContractPosition contract) {
        String service() {
            return contract.service();
        }

        String cluster() {
            return contract.cluster();
        }

        String outgoingSupplier() {
            return contract.outgoingSupplier();
        }

        String incomingSupplier() {
            return TrustDimensions.incomingSupplier(contract);
        }
    }
}
