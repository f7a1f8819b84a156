package org.programmereporting.returns;

import java.time.LocalDate;

/** An exit that the centre confirmed: the last day any part of the national service was used for this trust and service. */
public record ConfirmedExit(OdsCode trust, String service, LocalDate exitDate, LocalDate confirmedOn, Source source) {}
