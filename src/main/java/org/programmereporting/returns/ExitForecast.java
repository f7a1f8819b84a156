package org.programmereporting.returns;

import java.util.Optional;

/**
 * When a remaining trust will exit, as trusts like it did before: Flyvbjerg's reference class forecast.
 *
 * @param p50 the exit comes by this day in half of the draws; none unless it is forecast
 * @param p80 the exit comes by this day in four of five draws; none unless it is forecast
 * @param probabilityOnTime share of the draws with the exit by the trust's deadline, 0 to 1; 1 where the exit is reported; 0 once the deadline has come, whatever the basis
 */
public record ExitForecast(
        OdsCode trust,
        Basis basis,
        Optional<ForecastDay> p50,
        Optional<ForecastDay> p80,
        Optional<Double> probabilityOnTime) {
    /** What the forecast of a trust could be made from. Without a forecast a trust counts as late and as remaining in every national figure. */
    public enum Basis {
        FORECAST,
        /**
         * It reports the exit of every contract that it holds, on or before the as-at day, and nobody has confirmed that. There is no day ahead to forecast:
         * by the day that it reports it is on time.
         */
        EXIT_REPORTED,
        /** No start, no baseline, or a baseline that is not after the start. */
        NO_FORECAST,
        /** It has taken longer already than any trust before, measured against its plan. */
        BEYOND_REFERENCE_CLASS
    }

    public boolean isForecast() {
        return basis == Basis.FORECAST;
    }

    /** The chance that it is not out by its deadline; certain where nothing can be forecast. */
    public double probabilityLate() {
        return 1 - probabilityOnTime.orElse(0.0);
    }
}
