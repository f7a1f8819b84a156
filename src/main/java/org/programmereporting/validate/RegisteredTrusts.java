package org.programmereporting.validate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;

/** The register with its contracts and confirmed exits by trust: sorted once, and asked by every month. */
record RegisteredTrusts(
        Register register, Map<OdsCode, List<Contract>> contracts, Map<OdsCode, List<ConfirmedExit>> exits) {
    RegisteredTrusts(Register register) {
        this(
                register,
                register.contracts().stream().collect(Collectors.groupingBy(Contract::trust)),
                register.exits().stream().collect(Collectors.groupingBy(ConfirmedExit::trust)));
    }

    /** Those whose line names the trust. */
    List<Contract> contractsOf(OdsCode trust) {
        return contracts.getOrDefault(trust, List.of());
    }

    /** The same. */
    List<ConfirmedExit> exitsOf(OdsCode trust) {
        return exits.getOrDefault(trust, List.of());
    }
}
