package org.programmereporting.forms;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.Supplier;
import org.programmereporting.returns.TrustPosition;

/**
 * What the centre knows of a trust without asking: who it is, and each contract's cluster, system, supplier, end, start of the exit, current
 * baseline and confirmed exit, from the register. The keys of these fields are the same on every programme's form.
 */
record CentreAnswers(Map<String, FieldValue> singles, Map<String, Map<String, FieldValue>> contracts) {
    static final String ODS_CODE = "ods_code";
    static final String NOTHING_CHANGED = "nothing_changed";
    private static final String CONTRACTS = "contracts";

    static CentreAnswers of(TrustPosition trust, FormsMonth forms, Register register) {
        Map<String, FieldValue> singles = new TreeMap<>();
        singles.put("form_version", text(forms.form().version()));
        singles.put("programme", text(forms.form().programme()));
        singles.put("period", new FieldValue.OfMonth(forms.month()));
        singles.put(ODS_CODE, text(trust.code().toString()));
        singles.put("trust_name", text(trust.name()));
        Map<String, Map<String, FieldValue>> contracts = new LinkedHashMap<>();
        ContractFacts facts = new ContractFacts(trust, register, forms.month().firstDay());
        trust.contracts().stream()
                .map(ContractPosition::service)
                .distinct()
                .forEach(service -> contracts.put(service, facts.of(spokenOf(service, trust))));
        return new CentreAnswers(singles, contracts);
    }

    /** A return speaks of a service once: after a merger that left several contracts for it, of one that is still held. */
    private static ContractPosition spokenOf(String service, TrustPosition trust) {
        return Stream.concat(trust.openContracts().stream(), trust.contracts().stream())
                .filter(contract -> contract.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    /** The rows known of a table, by what they are about. */
    Map<String, Map<String, FieldValue>> rows(String table) {
        return table.equals(CONTRACTS) ? contracts : Map.of();
    }

    private static FieldValue text(String text) {
        return new FieldValue.OfText(text);
    }

    /** The register's facts about one contract, by the columns of the form. */
    private record ContractFacts(TrustPosition trust, Register register, LocalDate day) {
        Map<String, FieldValue> of(ContractPosition contract) {
            Map<String, FieldValue> facts = new TreeMap<>();
            facts.put("service", text(contract.service()));
            facts.put("cluster", text(contract.cluster()));
            facts.put("outgoing_supplier", text(supplier(contract.outgoingSupplier())));
            system(contract).ifPresent(name -> facts.put("system", text(name)));
            end(contract).ifPresent(end -> facts.put("contract_end", new FieldValue.OfDate(end)));
            contract.exitStart().ifPresent(start -> facts.put("exit_start", new FieldValue.OfDate(start)));
            contract.currentBaseline().ifPresent(exit -> facts.put("baseline_exit", new FieldValue.OfDate(exit)));
            contract.confirmedExit().ifPresent(exit -> facts.put("actual_exit", new FieldValue.OfDate(exit)));
            return facts;
        }

        private String supplier(String id) {
            return register.supplier(id).map(Supplier::name).orElse(id);
        }

        private Optional<LocalDate> end(ContractPosition contract) {
            return register.clusters().stream()
                    .filter(cluster -> cluster.id().equals(contract.cluster()))
                    .map(Cluster::contractEnd)
                    .findFirst();
        }

        private Optional<String> system(ContractPosition contract) {
            return register.lineage(trust.code(), day).stream()
                    .flatMap(code -> register.contracts().stream()
                            .filter(held -> held.trust().equals(code)))
                    .filter(held -> held.service().equals(contract.service())
                            && held.cluster().equals(contract.cluster()))
                    .map(Contract::system)
                    .findFirst();
        }
    }
}
