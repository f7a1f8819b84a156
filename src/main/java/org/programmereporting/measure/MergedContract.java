package org.programmereporting.measure;

import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.LatestDay;
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
        List<List<Contract>> merged = new ArrayList<>(); // a handful: looked through, for each trust and month of years
        for (Contract contract : held) {
            of(contract, merged).add(contract);
        }
        List<MergedContract> all = new ArrayList<>();
        for (List<Contract> contracts : merged) {
            all.add(new MergedContract(contracts, on, register));
        }
        return all;
    }

    /** The contracts that a contract becomes one with. */
    private static List<Contract> of(Contract contract, List<List<Contract>> merged) {
        for (List<Contract> contracts : merged) {
            if (contracts.get(0).service().equals(contract.service())
                    && contracts.get(0).cluster().equals(contract.cluster())) {
                return contracts;
            }
        }
        List<Contract> alone = new ArrayList<>();
        merged.add(alone);
        return alone;
    }

    ContractPosition position(Optional<StatusReturn> answers) {
        Contract first = first();
        Optional<ReturnRow> row =
                answers.isEmpty() ? Optional.empty() : answers.get().row("contracts", first.service());
        Optional<LocalDate> reported = date("actual_exit", row);
        boolean isAhead = reported.isPresent() && isAhead(reported.get());
        String forecast = isAhead ? "actual_exit" : "forecast_exit";
        Optional<LocalDate> started = date(startedFirst(), Contract::exitStart);
        return new ContractPosition(
                first.service(),
                first.cluster(),
                first.outgoingSupplier(),
                incomingSupplier(row),
                register.deadlineOn(CohortOf.contract(first, register), on.day()),
                started.isPresent() ? started : date("exit_start", row),
                date(plannedLast(), Contract::baselineExit),
                date(plannedLastNow(), on::currentBaseline),
                date(forecast, row),
                isAhead ? Optional.empty() : reported,
                LatestDay.ofAll(contracts, on::exit),
                row.isEmpty() ? Optional.empty() : row.get().value(forecast).map(SourcedValue::source));
    }

    private static Optional<LocalDate> date(String column, Optional<ReturnRow> row) {
        return row.isEmpty() ? Optional.empty() : row.get().date(column);
    }

    private static Optional<LocalDate> date(Optional<Contract> contract, Function<Contract, Optional<LocalDate>> date) {
        return contract.isEmpty() ? Optional.empty() : date.apply(contract.get());
    }

    private Optional<String> incomingSupplier(Optional<ReturnRow> row) {
        Optional<String> named = row.isEmpty() ? Optional.empty() : row.get().text("incoming_supplier");
        return named.isEmpty() ? named : register.supplier(named.get()).map(Supplier::id);
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
        return by(Contract::exitStart, LocalDate::isBefore);
    }

    /** The one whose line gives the original baseline. */
    Optional<Contract> plannedLast() {
        return by(Contract::baselineExit, LocalDate::isAfter);
    }

    /** The one that gives the current baseline. It differs from the original only by an approved change of one of them. */
    Optional<Contract> plannedLastNow() {
        return by(on::currentBaseline, LocalDate::isAfter);
    }

    /** Of several with the same date the first. */
    private Optional<Contract> by(
            Function<Contract, Optional<LocalDate>> date, BiPredicate<LocalDate, ChronoLocalDate> isRather) {
        Optional<Contract> chosen = Optional.empty();
        Optional<LocalDate> chosenDay = Optional.empty();
        for (Contract contract : contracts) {
            Optional<LocalDate> day = date.apply(contract);
            if (day.isPresent() && (chosenDay.isEmpty() || isRather.test(day.get(), chosenDay.get()))) {
                chosen = Optional.of(contract);
                chosenDay = day;
            }
        }
        return chosen;
    }
}
