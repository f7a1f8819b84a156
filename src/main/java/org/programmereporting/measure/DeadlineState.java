package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.TrustPosition;

/**
 * How a remaining trust stands to its deadline by its own dates: of a contract the exit that it reports, where it does, else the one that it forecasts. Exclusive,
 * tested in this order; they add to the trusts remaining.
 */
public enum DeadlineState {
    /** The as-at date is on or after the deadline of a contract still held. */
    PAST_DEADLINE,
    /** A contract still held has neither a reported nor a forecast exit. */
    FORECAST_NONE,
    /** The contracts whose exit is not reported are forecast to be exited on or before the as-at date. */
    FORECAST_LAPSED,
    /** The exit of a contract still held is forecast, or reported, for a day after its deadline. */
    FORECAST_LATE,
    /** All others. */
    FORECAST_ON_TIME;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state of a trust that remains. */
    public static DeadlineState of(TrustPosition trust, LocalDate asAt) {
        if (!asAt.isBefore(trust.deadline())) {
            return PAST_DEADLINE;
        }
        List<ContractPosition> held = trust.openContracts();
        if (held.stream().anyMatch(contract -> contract.ownExit().isEmpty())) {
            return FORECAST_NONE;
        }
        if (isLapsed(held, asAt)) {
            return FORECAST_LAPSED;
        }
        return held.stream().anyMatch(DeadlineState::isLate) ? FORECAST_LATE : FORECAST_ON_TIME;
    }

    private static boolean isLapsed(List<ContractPosition> held, LocalDate asAt) {
        List<LocalDate> ahead = held.stream()
                .filter(contract -> contract.reportedExit().isEmpty())
                .flatMap(contract -> contract.forecastExit().stream())
                .toList();
        return !ahead.isEmpty() && ahead.stream().noneMatch(forecast -> forecast.isAfter(asAt));
    }

    private static boolean isLate(ContractPosition contract) {
        return contract.ownExit()
                .filter(exit -> exit.isAfter(contract.deadline()))
                .isPresent();
    }
}
