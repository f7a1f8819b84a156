package org.programmereporting.job;

import java.time.LocalDate;
import java.util.Map;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closures;

/**
 * A month as its inputs lie there, told without reading what the definition says: enough to see whether anything is new.
 *
 * @param asAt the day that figures speak of
 * @param closures the periods that take in no further returns
 * @param definition the definition's files with their hashes
 * @param deciding the same without what decides no figure
 * @param published the editions that figures are held against
 */
record MonthInputs(
        OutputFolder output,
        ReportingPeriod period,
        LocalDate asAt,
        Closures closures,
        Inventory inventory,
        Map<String, String> definition,
        Map<String, String> deciding,
        Published published) {
    /** Writes what is remembered of the input folder, so that the next run tells sooner. */
    void remember() {
        inventory.remembered().write(output.knownInput());
    }
}
