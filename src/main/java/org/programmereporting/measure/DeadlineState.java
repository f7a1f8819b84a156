package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Locale;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.TrustPosition;

/** How a remaining trust stands to its deadline. Exclusive, tested in this order; they add to the trusts remaining. */
public enum DeadlineState {
    /** The as-at date is on or after the deadline of a contract still held. */
    PAST_DEADLINE,
    /** A contract still held has no forecast exit. */
    FORECAST_NONE,
    /** The forecast exit is on or before the as-at date. */
    FORECAST_LAPSED,
    /** A contract still held is forecast to be exited after its deadline. */
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
        return trust.forecastExit()
                .map(forecast -> ofForecast(forecast, trust, asAt))
                .orElse(FORECAST_NONE);
    }

    private static DeadlineState ofForecast(LocalDate forecast, TrustPosition trust, LocalDate asAt) {
        if (!forecast.isAfter(asAt)) {
            return FORECAST_LAPSED;
        }
        return trust.openContracts().stream().anyMatch(DeadlineState::isForecastLate)
                ? FORECAST_LATE
                : FORECAST_ON_TIME;
    }

    private static boolean isForecastLate(ContractPosition contract) {
        return contract.forecastExit()
                .filter(forecast -> forecast.isAfter(contract.deadline()))
                .isPresent();
    }
}
