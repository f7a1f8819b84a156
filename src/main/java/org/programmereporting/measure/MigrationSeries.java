package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.StatusReturn;

/**
 * How much a trust had migrated by the day of each of its own readings, asked for.
 *
 * @param trust whose
 * @param speaker who speaks for it now: what another said for it does not count
 * @param last the latest period whose return counts
 * @param asAt what was measured after this day is no fact yet
 */
record MigrationSeries(OdsCode trust, OdsCode speaker, ReportingPeriod last, LocalDate asAt, MigrationFields fields) {
    /** By day; of two readings of the same day the one of the later return counts. */
    NavigableMap<LocalDate, BigDecimal> in(TrustHistory history) {
        NavigableMap<LocalDate, BigDecimal> readings = new TreeMap<>();
        for (TrustHistory.Said then : history.of(trust, last)) {
            StatusReturn said = then.position().answers().orElseThrow();
            Optional<LocalDate> day = measuredOn(said);
            if (day.isPresent() && !day.get().isAfter(asAt)) {
                said.number(fields.migrated()).ifPresent(done -> readings.put(day.get(), done));
            }
        }
        return Collections.unmodifiableNavigableMap(readings);
    }

    /** The day of the reading that a return gives itself. */
    private Optional<LocalDate> measuredOn(StatusReturn said) {
        boolean isHeld = said.held().contains(fields.migrated()) || said.held().contains(fields.measuredOn());
        return said.trust().equals(speaker) && !isHeld ? said.date(fields.measuredOn()) : Optional.empty();
    }
}
