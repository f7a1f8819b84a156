package org.programmereporting.forecast;

import org.programmereporting.returns.PastForecast;

/** Whether an earlier forecast is scored, and why not; settled when it was made. */
enum Standing {
    SCORED,
    NOT_FORECAST,
    BEYOND,
    EXIT_REPORTED,
    WITHOUT_OWN_DATE;

    static Standing of(PastForecast past) {
        return switch (past.forecast().basis()) {
            case NO_FORECAST -> NOT_FORECAST;
            case BEYOND_REFERENCE_CLASS -> BEYOND;
            case EXIT_REPORTED -> EXIT_REPORTED;
            case FORECAST -> past.ownDate().isPresent() ? SCORED : WITHOUT_OWN_DATE;
        };
    }
}
