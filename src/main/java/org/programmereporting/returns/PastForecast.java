package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was forecast of a trust at an earlier month, an origin of the back-test, with what was known by then.
 *
 * @param origin the month of the forecast
 * @param asAt the day that it was made as at
 * @param deadline the trust's deadline as it stood then
 * @param ownDate the trust's own forecast exit then; none when it gave none
 */
public record PastForecast(
        ReportingPeriod origin,
        LocalDate asAt,
        LocalDate deadline,
        Optional<LocalDate> ownDate,
        ExitForecast forecast) {
    public OdsCode trust() {
        return forecast.trust();
    }
}
