package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one contract stands at a period.
 *
 * @param outgoingSupplier id of the supplier that runs the national service
 * @param incomingSupplier id of the supplier that follows, as the trust names it; none when not known yet
 * @param deadline the day by which it must be exited, as it stands now
 * @param originalBaseline the exit first planned and agreed
 * @param currentBaseline the same after approved changes
 * @param forecastExit when the trust expects its exit, by the latest accepted return
 * @param reportedExit the actual exit by the latest accepted return, confirmed or not
 * @param confirmedExit the exit that the centre confirmed, on or before the as-at date
 * @param forecastSource the cell of the forecast
 */
public record ContractPosition(
        String service,
        String cluster,
        String outgoingSupplier,
        Optional<String> incomingSupplier,
        LocalDate deadline,
        Optional<LocalDate> exitStart,
        Optional<LocalDate> originalBaseline,
        Optional<LocalDate> currentBaseline,
        Optional<LocalDate> forecastExit,
        Optional<LocalDate> reportedExit,
        Optional<LocalDate> confirmedExit,
        Optional<Source> forecastSource) {
    /** The exit by the trust's own word: the one that it reports, else the one that it forecasts. */
    public Optional<LocalDate> ownExit() {
        return reportedExit.or(() -> forecastExit);
    }

    public boolean isExited() {
        return confirmedExit.isPresent();
    }
}
