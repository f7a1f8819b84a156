package org.programmereporting.measure;

/** What a metric may look at of a trust besides the answers of its return by themselves; where each stands, {@link FactSources} knows. */
public enum Fact {
    /** The contracts that it holds, by itself or through a predecessor. */
    CONTRACT,
    /** The exits that the centre confirmed. */
    CONFIRMED_EXIT,
    /** The exits that its return reports. */
    REPORTED_EXIT,
    FORECAST_EXIT,
    /** The forecast exits of the return for the period before. */
    FORECAST_EXIT_BEFORE,
    EXIT_START,
    /** The exits first planned. */
    BASELINE,
    /** The same after approved changes. */
    CURRENT_BASELINE,
    DEADLINE,
    INCOMING_SUPPLIER,
    /** The file that decides what the trust did. */
    RESPONSE,
    /** How the centre itself rates the trust. */
    ASSESSMENT,
    /** When the trust exits by the forecast. */
    FORECAST,
    /** How good earlier forecasts were; told by month, not by trust. */
    BACK_TEST
}
