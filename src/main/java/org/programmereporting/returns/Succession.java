package org.programmereporting.returns;

import java.time.LocalDate;

/** A trust taken over by another: from that day the successor holds its contracts and its history. */
public record Succession(
        OdsCode predecessor, OdsCode successor, LocalDate effectiveFrom, String reason, Source source) {}
