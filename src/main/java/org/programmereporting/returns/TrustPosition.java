package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a trust in scope stands at a period: its contracts, and its latest accepted return for that period or one before.
 *
 * @param region id of its region
 * @param cohort id of its cohort: that of its earliest original deadline
 * @param contracts at least one
 * @param answers the latest accepted return, held fields filled from the one before
 * @param carriedForward the return is of an earlier period
 * @param stale the return is too old to speak for confidence, migration and slippage, or there is none
 */
public record TrustPosition(
        OdsCode code,
        String name,
        String region,
        String cohort,
        List<ContractPosition> contracts,
        Optional<StatusReturn> answers,
        boolean carriedForward,
        boolean stale) {
    public TrustPosition {
        contracts = List.copyOf(contracts);
    }

    /** Every contract has a confirmed exit. */
    public boolean isExited() {
        for (ContractPosition contract : contracts) {
            if (!contract.isExited()) {
                return false;
            }
        }
        return true;
    }

    public boolean isRemaining() {
        return !isExited();
    }

    /** Some but not all contracts have a confirmed exit. */
    public boolean isPartlyExited() {
        return isRemaining() && contracts.stream().anyMatch(ContractPosition::isExited);
    }

    /** An exit is reported for a contract whose exit is not confirmed. */
    public boolean hasUnconfirmedExit() {
        return openContracts().stream()
                .anyMatch(contract -> contract.reportedExit().isPresent());
    }

    /** The day of the last exit, where the exit of every contract still held is reported for that day or before, and not confirmed. */
    public Optional<LocalDate> exitReportedBy(LocalDate day) {
        return LatestDay.ofAll(openContracts(), ContractPosition::reportedExit).filter(exit -> !exit.isAfter(day));
    }

    /** An approved change moved the baseline of a contract. */
    public boolean isReBaselined() {
        return contracts.stream().anyMatch(c -> !c.originalBaseline().equals(c.currentBaseline()));
    }

    public List<ContractPosition> openContracts() {
        List<ContractPosition> open = new ArrayList<>(); // asked for each trust and month of years
        for (ContractPosition contract : contracts) {
            if (!contract.isExited()) {
                open.add(contract);
            }
        }
        return Collections.unmodifiableList(open);
    }

    /** The period of the return that speaks for the trust. */
    public Optional<ReportingPeriod> positionPeriod() {
        return answers.map(StatusReturn::period);
    }

    /** The earliest deadline of the contracts still held; of all when none is. */
    public LocalDate deadline() {
        List<ContractPosition> held = isExited() ? contracts : openContracts();
        return held.stream()
                .map(ContractPosition::deadline)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The day the last contract still held is forecast to be exited; none when one of them has no forecast. */
    public Optional<LocalDate> forecastExit() {
        return LatestDay.ofAll(openContracts(), ContractPosition::forecastExit);
    }

    /** The original baseline of the last contract; none when a contract has none. */
    public Optional<LocalDate> originalBaseline() {
        return LatestDay.ofAll(contracts, ContractPosition::originalBaseline);
    }

    /** The current baseline of the last contract; none when a contract has none. */
    public Optional<LocalDate> currentBaseline() {
        return LatestDay.ofAll(contracts, ContractPosition::currentBaseline);
    }

    /** The day the last contract was exited; none while one is held. */
    public Optional<LocalDate> actualExit() {
        return LatestDay.ofAll(contracts, ContractPosition::confirmedExit);
    }
}
