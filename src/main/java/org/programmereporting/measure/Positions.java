package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Trust;
import org.programmereporting.returns.TrustPosition;

/**
 * Where every trust in scope stands: who it is and what it has exited, from the register; what it expects, from its latest accepted return. A
 * trust is in scope that held a contract, itself or through a predecessor, and is open, or closed after its exit. A trust merged into another is
 * none any more.
 */
public final class Positions {
    private final ReferenceData reference;
    private final RegisterOn register;
    private final LatestAnswers answers;

    private Positions(ReferenceData reference, RegisterOn register, LatestAnswers answers) {
        this.reference = reference;
        this.register = register;
        this.answers = answers;
    }

    /**
     * The position at a period.
     *
     * @param asAt exits, mergers, changes up to and on this day count
     * @param accepted those of later periods are left aside
     */
    public static NationalPosition at(
            ReportingPeriod period, LocalDate asAt, ReferenceData reference, AcceptedReturns accepted) {
        return new NationalPosition(
                period,
                asAt,
                new Positions(
                                reference,
                                RegisterOn.endOf(asAt, reference.register()),
                                new LatestAnswers(reference, accepted, period))
                        .trusts());
    }

    /**
     * The position as a period opens: trusts as constituted on its first day, exits and returns up to the day before. From those that remain
     * here returns are expected.
     */
    public static NationalPosition opening(ReportingPeriod period, ReferenceData reference, AcceptedReturns accepted) {
        return new NationalPosition(
                period,
                period.firstDay().minusDays(1),
                new Positions(
                                reference,
                                RegisterOn.startOf(period.firstDay(), reference.register()),
                                new LatestAnswers(reference, accepted, period.previous()))
                        .trusts());
    }

    /** The trusts from which a period's return is expected: those remaining as it opens, by the register alone. */
    public static Set<OdsCode> owing(ReportingPeriod period, ReferenceData reference) {
        return Set.copyOf(
                RegisterOn.startOf(period.firstDay(), reference.register()).remaining());
    }

    private List<TrustPosition> trusts() {
        return register.inScope().stream().map(this::trust).toList();
    }

    private TrustPosition trust(OdsCode code) {
        Trust trust = register.trust(code).orElseThrow();
        List<Contract> contracts = register.contracts(code);
        LatestAnswers.Speaking speaking = answers.of(lineage(code));
        return new TrustPosition(
                code,
                trust.name(),
                trust.region(),
                CohortOf.trust(contracts, reference.register()).id(),
                contractPositions(contracts, speaking),
                speaking.answers(),
                speaking.carriedForward(),
                speaking.stale());
    }

    private List<OdsCode> lineage(OdsCode code) {
        return reference.register().lineage(code, register.day());
    }

    /** Contracts of the same service and cluster become one when their trusts merge. */
    private List<ContractPosition> contractPositions(List<Contract> contracts, LatestAnswers.Speaking speaking) {
        List<ContractPosition> positions = new ArrayList<>();
        for (MergedContract merged : MergedContract.of(contracts, register, reference.register())) {
            positions.add(merged.position(speaking.answers()));
        }
        return positions;
    }
}
