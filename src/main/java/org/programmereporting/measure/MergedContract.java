package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.Supplier;

/**
 * A trust's contract for a service in a cluster: mostly one, after a merger several that count as one. The first, the trust's own if it has one,
 * speaks for all; but it is exited only when all are.
 */
record MergedContract(List<Contract> contracts, RegisterOn on, Register register) {
    ContractPosition position(Optional<StatusReturn> answers) {
        Contract first = contracts.get(0);
        Optional<ReturnRow> row = answers.flatMap(said -> said.row("contracts", first.service()));
        return new ContractPosition(
                first.service(),
                first.cluster(),
                first.outgoingSupplier(),
                row.flatMap(said -> said.text("incoming_supplier"))
                        .flatMap(register::supplier)
                        .map(Supplier::id),
                register.deadlineOn(CohortOf.contract(first, register), on.day()),
                firstKnown(Contract::exitStart).or(() -> row.flatMap(said -> said.date("exit_start"))),
                firstKnown(Contract::baselineExit),
                currentBaseline(),
                row.flatMap(said -> said.date("forecast_exit")),
                row.flatMap(said -> said.date("actual_exit")),
                exit(),
                row.flatMap(said -> said.value("forecast_exit")).map(SourcedValue::source));
    }

    private Optional<LocalDate> exit() {
        List<LocalDate> exits =
                contracts.stream().map(on::exit).flatMap(Optional::stream).toList();
        return exits.size() == contracts.size() ? exits.stream().max(Comparator.naturalOrder()) : Optional.empty();
    }

    /** Of the same contract that gives the original baseline, so that a difference is always an approved change. */
    private Optional<LocalDate> currentBaseline() {
        return contracts.stream()
                .filter(contract -> contract.baselineExit().isPresent())
                .findFirst()
                .or(() -> contracts.stream().findFirst())
                .flatMap(on::currentBaseline);
    }

    private Optional<LocalDate> firstKnown(Function<Contract, Optional<LocalDate>> date) {
        return contracts.stream().map(date).flatMap(Optional::stream).findFirst();
    }
}
