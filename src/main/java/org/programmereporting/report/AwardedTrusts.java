package org.programmereporting.report;

import java.util.List;
import java.util.Set;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Supplier;
import org.programmereporting.returns.TrustPosition;

/**
 * What a supplier may know: the contracts that trusts awarded to it, as the incoming supplier, by their latest accepted returns. Nothing of a trust before its
 * award, since others may still compete; nothing of the contracts that it loses as the outgoing supplier, since when they end, and to whom, is what its
 * competitors agreed with the trust. What it must know of these the trust tells it when the parties meet.
 *
 * @param contracts by trust, in the order of the register
 * @param milestones whose dates it is told
 */
public record AwardedTrusts(Supplier supplier, List<Awarded> contracts, List<Milestone> milestones) {
    static final String KIND = "supplier";
    static final String STAGE_FIELD = "stage-field";
    static final String AWARDED = "awarded";
    static final String MILESTONES = "milestones";
    static final Set<String> SETTINGS = Set.of(STAGE_FIELD, AWARDED, MILESTONES);

    public AwardedTrusts {
        contracts = List.copyOf(contracts);
        milestones = List.copyOf(milestones);
    }

    /** A contract that was awarded to the supplier. */
    public record Awarded(TrustPosition trust, ContractPosition contract) {}

    /** Of each supplier with at least one. */
    static List<AwardedTrusts> all(MonthlyFigures figures, PackDefinition pack) {
        ReferenceData reference = figures.month().reference();
        List<Milestone> told = reference.milestones().stream()
                .filter(milestone -> pack.words(MILESTONES).contains(milestone.id()))
                .toList();
        return reference.register().suppliers().stream()
                .map(supplier -> new AwardedTrusts(supplier, contracts(figures, pack, supplier), told))
                .filter(awarded -> !awarded.contracts().isEmpty())
                .toList();
    }

    private static List<Awarded> contracts(MonthlyFigures figures, PackDefinition pack, Supplier supplier) {
        return figures.month().position().trusts().stream()
                .filter(trust -> isAwarded(trust, pack))
                .flatMap(trust -> trust.contracts().stream()
                        .filter(contract -> contract.incomingSupplier()
                                .filter(supplier.id()::equals)
                                .isPresent())
                        .map(contract -> new Awarded(trust, contract)))
                .toList();
    }

    private static boolean isAwarded(TrustPosition trust, PackDefinition pack) {
        return trust.answers()
                .flatMap(answers -> answers.text(pack.setting(STAGE_FIELD)))
                .filter(pack.setting(AWARDED)::equals)
                .isPresent();
    }
}
