package org.programmereporting.distribute;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.programmereporting.returns.ReportingPeriod;

/** Days, times and months as people write them. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Days() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** UK time, as everywhere in a calendar. */
    public static String of(LocalDateTime moment) {
        return DAY.format(moment) + " at " + TIME.format(moment);
    }

    public static String of(ReportingPeriod period) {
        return MONTH.format(period.firstDay());
    }
}
