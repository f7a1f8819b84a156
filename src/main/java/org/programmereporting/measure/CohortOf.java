package org.programmereporting.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.Register;

/** The cohort of a contract, by its cluster; and of a trust: that of the earliest original deadline of all its contracts, exited or not. */
final class CohortOf {
    private CohortOf() {}

    /** Of several with the same deadline the one that the definition names first. */
    static Cohort trust(List<Contract> contracts, Register register) {
        return contracts.stream()
                .map(contract -> contract(contract, register))
                .min(Comparator.comparing(Cohort::originalDeadline).thenComparing(register.cohorts()::indexOf))
                .orElseThrow();
    }

    static Cohort contract(Contract contract, Register register) {
        Optional<Cohort> cohort = register.cohortOfCluster(contract.cluster());
        if (cohort.isEmpty()) {
            throw new IllegalArgumentException(contract.source() + ": the cluster \"" + contract.cluster()
                    + "\" belongs to no cohort. Name it in a cohort's clusters.");
        }
        return cohort.get();
    }
}
