package org.programmereporting.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmereporting.returns.BaselineChange;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.Succession;

/** Who holds which contract, by all lines of contracts and successions, to hold other lines against. */
final class Holdings {
    private final Map<OdsCode, List<Contract>> contracts;
    private final Register successions;

    Holdings(List<Contract> contracts, List<Succession> successions) {
        this.contracts = contracts.stream().collect(Collectors.groupingBy(Contract::trust));
        this.successions = Register.of(contracts, successions);
    }

    /** The contracts that a trust held on a day: those first its own, and those of trusts it had followed by then. */
    List<Contract> of(OdsCode trust, LocalDate day) {
        return successions.lineage(trust, day).stream()
                .flatMap(held -> contracts.getOrDefault(held, List.of()).stream())
                .toList();
    }

    List<Contract> of(OdsCode trust, String service, LocalDate day) {
        return of(trust, day).stream()
                .filter(contract -> contract.service().equals(service))
                .toList();
    }

    /** The baselines that stand before a change: the contract's own, or what the change before made of it. */
    List<LocalDate> baselinesBefore(BaselineChange change, List<BaselineChange> all) {
        return of(change.trust(), change.service(), change.effectiveFrom()).stream()
                .map(contract -> baselineBefore(change.effectiveFrom(), contract, all))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<LocalDate> baselineBefore(LocalDate day, Contract contract, List<BaselineChange> all) {
        return all.stream()
                .filter(earlier -> earlier.effectiveFrom().isBefore(day)
                        && of(earlier.trust(), earlier.service(), earlier.effectiveFrom())
                                .contains(contract))
                .max(Comparator.comparing(BaselineChange::effectiveFrom))
                .map(BaselineChange::newBaseline)
                .or(contract::baselineExit);
    }
}
