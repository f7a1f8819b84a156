package org.programmereporting.measure;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code contracts-by-cluster}: for each national contract the trusts in scope that hold it, those that have exited all they held under it, and those
 * that remain on it. A trust of two clusters counts with both: there is no national figure.
 */
final class ContractsByCluster implements Itemised {
    private final MetricDefinition definition;

    ContractsByCluster(MetricDefinition definition) {
        this.definition = definition;
        Breakdown.refuse(definition);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return month.reference().register().clusters().stream()
                .map(Cluster::id)
                .map(cluster -> holders(cluster, month.position().trusts()))
                .flatMap(this::values);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.CONTRACT, Fact.CONFIRMED_EXIT);
    }

    @Override
    public Stream<Part> parts(MonthView month, String group, String value) {
        return holders(value, month.position().trusts()).members().stream()
                .map(trust -> new Part(
                        trust.code().value(),
                        trust.name(),
                        values(new Slice<>(group, value, List.of(trust))).toList(),
                        List.of()));
    }

    private static Slice<TrustPosition> holders(String cluster, List<TrustPosition> trusts) {
        List<TrustPosition> holders = trusts.stream()
                .filter(trust -> contracts(trust, cluster).findAny().isPresent())
                .toList();
        return new Slice<>(TrustDimensions.CLUSTER.id(), cluster, holders);
    }

    private Stream<Measured> values(Slice<TrustPosition> holders) {
        int all = holders.members().size();
        long exited = holders.count(trust -> contracts(trust, holders.value()).allMatch(ContractPosition::isExited));
        return Stream.of(
                number(holders, "", all),
                number(holders, "-exited", exited),
                number(holders, "-remaining", all - exited));
    }

    private Measured number(Slice<TrustPosition> holders, String suffix, long number) {
        return holders.number(definition.id() + suffix, definition.unit(), number);
    }

    private static Stream<ContractPosition> contracts(TrustPosition trust, String cluster) {
        return trust.contracts().stream().filter(contract -> contract.cluster().equals(cluster));
    }
}
