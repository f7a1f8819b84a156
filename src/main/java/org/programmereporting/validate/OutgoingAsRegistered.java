package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.Supplier;

/**
 * {@code outgoing-as-registered}: the outgoing supplier of a contract, by any of its names, is the one that {@code contracts.csv} has for the trust or
 * for a predecessor. A contract that the register does not have is not judged.
 */
final class OutgoingAsRegistered implements AcrossRule {
    private final FormField supplier;

    OutgoingAsRegistered(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "table", "supplier");
        this.supplier = settings.column(settings.table("table"), "supplier");
    }

    @Override
    public Stream<AcrossFinding> check(PeriodReturns returns) {
        return returns.each(said -> check(said, returns.registered()));
    }

    private List<Finding> check(StatusReturn said, RegisteredTrusts registered) {
        List<Finding> found = new ArrayList<>();
        for (Located named : Located.in(said, supplier)) {
            if (!named.isHeld(said)) {
                check(named, said, registered).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> check(Located named, StatusReturn said, RegisteredTrusts registered) {
        Register register = registered.register();
        Optional<Supplier> known = register.supplier(named.text());
        if (known.isEmpty()) {
            return Optional.of(KnownSupplier.unknown(named));
        }
        Set<String> suppliers = suppliers(named.rowName(), said, registered);
        return suppliers.isEmpty() || suppliers.contains(known.get().id())
                ? Optional.empty()
                : Optional.of(differs(named, names(suppliers, register)));
    }

    private static Set<String> suppliers(String service, StatusReturn said, RegisteredTrusts registered) {
        Set<String> ids = new HashSet<>();
        for (OdsCode trust :
                registered.register().lineage(said.trust(), said.period().lastDay())) {
            for (Contract contract : registered.contractsOf(trust)) {
                if (contract.service().equals(service)) {
                    ids.add(contract.outgoingSupplier());
                }
            }
        }
        return ids;
    }

    private static String names(Set<String> ids, Register register) {
        return Words.either(ids.stream()
                .map(id -> register.supplier(id).map(Supplier::name).orElse(id))
                .sorted()
                .toList());
    }

    private static Finding differs(Located named, String registered) {
        return RuleFindings.query(
                FindingCode.SUPPLIER_DIFFERS,
                named.field(),
                named.value(),
                "The register of contracts has " + registered + " for " + named.rowName() + ", not "
                        + Words.quoted(named.text())
                        + ". Check the supplier; the centre corrects contracts.csv if the trust is right.");
    }
}
