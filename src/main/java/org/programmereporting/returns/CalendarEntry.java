package org.programmereporting.returns;

import java.time.LocalDateTime;

/** The dates of a period: when the form opens, when returns and refreshed returns are due, when the report is released. UK time. */
public record CalendarEntry(
        ReportingPeriod period, LocalDateTime dueAt, LocalDateTime refreshDueAt, LocalDateTime releaseAt) {}
