package org.programmereporting.returns;

import java.time.LocalDate;

/** An approved change of a contract's baseline exit, from a day on. The original baseline stays beside it. */
public record BaselineChange(
        OdsCode trust,
        String service,
        LocalDate oldBaseline,
        LocalDate newBaseline,
        LocalDate effectiveFrom,
        String approvalReference,
        Source source) {}
