package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A trust as registered from a day on.
 *
 * @param region id of its region
 * @param closed the last day that it was open
 * @param effectiveFrom the day from which name and region hold; a trust that changed its name has a record for each
 */
public record Trust(
        OdsCode code,
        String name,
        String region,
        LocalDate opened,
        Optional<LocalDate> closed,
        LocalDate effectiveFrom) {
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opened) && closed.map(last -> !day.isAfter(last)).orElse(true);
    }
}
