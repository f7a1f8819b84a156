package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.Supplier;

/**
 * A trust's contract for a service in a cluster: mostly one, after a merger several that count as one. The first, the trust's own if it has one,
 * gives the supplier and its row of the return. The trust has left when the last of them has: so it is exited only when all are, its baselines are
 * the latest of them, its exit starts with the earliest.
 */
record MergedContract(List<Contract> contracts, RegisterOn on, Register register) {
    MergedContract {
        contracts = List.copyOf(contracts);
    }

    /** What a trust holds, in the order in which it holds it. */
    static List<MergedContract> of(List<Contract> held, RegisterOn on, Register register) {
        return held.stream()
                .collect(Collectors.groupingBy(ServiceAndCluster::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(merged -> new MergedContract(merged, on, register))
                .toList();
    }

    ContractPosition position(Optional<StatusReturn> answers) {
        Contract first = first();
        Optional<ReturnRow> row = answers.flatMap(said -> said.row("contracts", first.service()));
        Optional<LocalDate> reported = row.flatMap(said -> said.date("actual_exit"));
        return new ContractPosition(
                first.service(),
                first.cluster(),
                first.outgoingSupplier(),
                row.flatMap(said -> said.text("incoming_supplier"))
                        .flatMap(register::supplier)
                        .map(Supplier::id),
                register.deadlineOn(CohortOf.contract(first, register), on.day()),
                startedFirst().flatMap(Contract::exitStart).or(() -> row.flatMap(said -> said.date("exit_start"))),
                plannedLast().flatMap(Contract::baselineExit),
                plannedLastNow().flatMap(on::currentBaseline),
                reported.filter(this::isAhead).or(() -> row.flatMap(said -> said.date("forecast_exit"))),
                reported.filter(day -> !isAhead(day)),
                exit(),
                row.flatMap(said -> said.value(
                                reported.filter(this::isAhead).isPresent() ? "actual_exit" : "forecast_exit"))
                        .map(SourcedValue::source));
    }

    private Optional<LocalDate> exit() {
        List<LocalDate> exits =
                contracts.stream().map(on::exit).flatMap(Optional::stream).toList();
        return exits.size() == contracts.size() ? exits.stream().max(Comparator.naturalOrder()) : Optional.empty();
    }

    /** No fact yet: an exit reported for such a day is what the trust expects. */
    private boolean isAhead(LocalDate day) {
        return day.isAfter(on.day());
    }

    Contract first() {
        return contracts.get(0);
    }

    String service() {
        return first().service();
    }

    /** The one whose line gives the exit start. */
    Optional<Contract> startedFirst() {
        return by(Contract::exitStart, BinaryOperator::minBy);
    }

    /** The one whose line gives the original baseline. */
    Optional<Contract> plannedLast() {
        return by(Contract::baselineExit, BinaryOperator::maxBy);
    }

    /** The one that gives the current baseline. It differs from the original only by an approved change of one of them. */
    Optional<Contract> plannedLastNow() {
        return by(on::currentBaseline, BinaryOperator::maxBy);
    }

    /** Of several with the same date the first. */
    private Optional<Contract> by(
            Function<Contract, Optional<LocalDate>> date,
            Function<Comparator<Contract>, BinaryOperator<Contract>> choice) {
        return contracts.stream()
                .filter(contract -> date.apply(contract).isPresent())
                .reduce(choice.apply(
                        Comparator.comparing(contract -> date.apply(contract).orElseThrow())));
    }

    private record ServiceAndCluster(String service, String cluster) {
        static ServiceAndCluster of(Contract contract) {
            return new ServiceAndCluster(contract.service(), contract.cluster());
        }
    }
}
