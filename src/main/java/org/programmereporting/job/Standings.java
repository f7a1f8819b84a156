package org.programmereporting.job;

import java.time.LocalDate;
import java.util.List;
import org.programmereporting.feedback.Standing;
import org.programmereporting.measure.TrustSlippage;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.TrustPosition;

/**
 * A trust's standing as it is told to the trust: the same figures as in the report, and each contract's by the same definition.
 *
 * @param ratingField the field of the return that holds the trust's own rating
 */
record Standings(Register register, LocalDate asAt, String ratingField) {
    Standing of(TrustPosition trust) {
        TrustStanding standing = new TrustStanding(trust, asAt);
        return new Standing(
                trust,
                trust.contracts().stream()
                        .map(contract -> contract(trust, contract))
                        .toList(),
                standing.slippage(),
                standing.rating(ratingField),
                standing.milestonesOverdue());
    }

    private Standing.OfContract contract(TrustPosition trust, ContractPosition contract) {
        TrustPosition alone = new TrustPosition(
                trust.code(),
                trust.name(),
                trust.region(),
                trust.cohort(),
                List.of(contract),
                trust.answers(),
                trust.carriedForward(),
                trust.stale());
        return new Standing.OfContract(
                contract,
                cluster(contract.cluster()),
                TrustSlippage.days(alone, asAt),
                new TrustStanding(alone, asAt).contingency());
    }

    private String cluster(String id) {
        return register.clusters().stream()
                .filter(cluster -> cluster.id().equals(id))
                .map(Cluster::label)
                .findFirst()
                .orElse(id);
    }
}
