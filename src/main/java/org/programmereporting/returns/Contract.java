package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A national contract as a trust holds it: trust, service, cluster.
 *
 * @param service PACS or RIS, say
 * @param outgoingSupplier id of the supplier that runs the national service
 * @param heldFrom first day of use
 * @param exitStart the day the exit project began
 * @param baselineExit the exit first planned and agreed: the original baseline
 * @param source its line in the reference data
 */
public record Contract(
        OdsCode trust,
        String service,
        String cluster,
        String system,
        String outgoingSupplier,
        LocalDate heldFrom,
        Optional<LocalDate> exitStart,
        Optional<LocalDate> baselineExit,
        Source source) {}
