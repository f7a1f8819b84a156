package org.programmereporting.measure;

import java.util.List;
import java.util.function.Function;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.TrustPosition;

/**
 * How trusts are broken down. Cluster and suppliers are those of the contracts still held, of all contracts once exited; a trust with several falls
 * into a value of its own, {@code eastern+london}.
 */
final class TrustDimensions {
    private TrustDimensions() {}

    static final Dimension<TrustPosition> COHORT = Dimension.of(
            "cohort",
            TrustPosition::cohort,
            reference -> reference.register().cohorts().stream().map(Cohort::id).toList());
    static final Dimension<TrustPosition> REGION = Dimension.of(
            "region",
            TrustPosition::region,
            reference -> reference.register().regions().stream().map(Region::id).toList());
    static final Dimension<TrustPosition> CLUSTER = Dimension.of(
            "cluster",
            trust -> ofContracts(trust, ContractPosition::cluster),
            reference ->
                    reference.register().clusters().stream().map(Cluster::id).toList());
    static final Dimension<TrustPosition> OUTGOING_SUPPLIER =
            Dimension.occurring("outgoing-supplier", trust -> ofContracts(trust, ContractPosition::outgoingSupplier));
    static final Dimension<TrustPosition> INCOMING_SUPPLIER =
            Dimension.occurring("incoming-supplier", trust -> ofContracts(trust, TrustDimensions::incomingSupplier));

    /** The finest: a figure by trust is what each trust brings to it. No report is broken down so far; an explanation is. */
    static final Dimension<TrustPosition> TRUST =
            Dimension.occurring("trust", trust -> trust.code().value());

    static final List<Dimension<TrustPosition>> ALL =
            List.of(COHORT, REGION, CLUSTER, OUTGOING_SUPPLIER, INCOMING_SUPPLIER, TRUST);

    /** The same for what has a trust. */
    static <T> List<Dimension<T>> on(Function<T, TrustPosition> trust) {
        return ALL.stream().map(dimension -> dimension.on(trust)).toList();
    }

    static String incomingSupplier(ContractPosition contract) {
        return contract.incomingSupplier().orElse(Dimension.NOT_YET_KNOWN);
    }

    private static String ofContracts(TrustPosition trust, Function<ContractPosition, String> value) {
        List<ContractPosition> counted = trust.isExited() ? trust.contracts() : trust.openContracts();
        return Dimension.joined(counted.stream().map(value));
    }
}
