package org.programmereporting.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;

/** Which period a run is for: the one asked for, or the latest whose returns were due and came. */
final class Periods {
    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    private final List<CalendarEntry> calendar;
    private final Inventory inventory;

    Periods(List<CalendarEntry> calendar, Inventory inventory) {
        this.calendar = calendar;
        this.inventory = inventory;
    }

    ReportingPeriod choose(Optional<ReportingPeriod> asked, Clock clock) {
        return asked.map(this::known).orElseGet(() -> latestDue(clock));
    }

    private ReportingPeriod known(ReportingPeriod period) {
        if (inventory.holds(period)) {
            return period;
        }
        if (calendar.stream().anyMatch(entry -> entry.period().equals(period))) {
            throw new RunFailedException(
                    "No return was ever received for " + period + ", so there is nothing to report."
                            + " Save the returns into the folder returns/" + period + "/ and run again.");
        }
        throw new RefusedException(
                "The period " + period + " is not in calendar.csv and has no returns. Known are: " + names() + ".");
    }

    private ReportingPeriod latestDue(Clock clock) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), UNITED_KINGDOM);
        return calendar.stream()
                .filter(entry -> !entry.dueAt().isAfter(now))
                .map(CalendarEntry::period)
                .filter(inventory::holds)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new RunFailedException(
                        "No period of calendar.csv is both past its due date and has returns. Save the returns into"
                                + " returns/<yyyy-MM>/, or name the period with --period. Known are: " + names()
                                + "."));
    }

    private String names() {
        TreeSet<ReportingPeriod> periods =
                calendar.stream().map(CalendarEntry::period).collect(Collectors.toCollection(TreeSet::new));
        inventory.present().forEach(entry -> periods.add(entry.period()));
        return periods.stream().map(ReportingPeriod::toString).collect(Collectors.joining(", "));
    }
}
