package org.programmereporting.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;

/** Which period a run is for: the one asked for, or the latest whose returns were due and came. */
final class Periods {
    private final List<CalendarEntry> calendar;
    private final Inventory inventory;

    Periods(List<CalendarEntry> calendar, Inventory inventory) {
        this.calendar = calendar;
        this.inventory = inventory;
    }

    ReportingPeriod choose(Optional<ReportingPeriod> asked, Clock clock) {
        return asked.map(this::known).orElseGet(() -> latestDue(clock));
    }

    /**
     * The month that forms are for: the one asked for, else the one after the newest with returns, else the first that is still to be due. It
     * needs no returns.
     */
    ReportingPeriod chooseForForms(Optional<ReportingPeriod> asked, Clock clock) {
        Optional<ReportingPeriod> usual =
                inventory.newest().map(ReportingPeriod::next).or(() -> nextDue(clock));
        if (asked.isEmpty()) {
            return usual.orElseThrow(
                    () -> new RefusedException("There are no returns yet, and no period of calendar.csv"
                            + " is still to be due. Name the month with --period."));
        }
        ReportingPeriod month = asked.get();
        if (!isInCalendar(month) && !inventory.holds(month) && !asked.equals(usual)) {
            throw unknown(month);
        }
        return month;
    }

    private Optional<ReportingPeriod> nextDue(Clock clock) {
        LocalDateTime now = UkTime.now(clock);
        return calendar.stream()
                .filter(entry -> entry.dueAt().isAfter(now))
                .map(CalendarEntry::period)
                .min(Comparator.naturalOrder());
    }

    private boolean isInCalendar(ReportingPeriod period) {
        return calendar.stream().anyMatch(entry -> entry.period().equals(period));
    }

    private RefusedException unknown(ReportingPeriod period) {
        return new RefusedException(
                "The period " + period + " is not in calendar.csv and has no returns. Known are: " + names() + ".");
    }

    private ReportingPeriod known(ReportingPeriod period) {
        if (inventory.holds(period)) {
            return period;
        }
        if (isInCalendar(period)) {
            throw new RunFailedException(
                    "No return was ever received for " + period + ", so there is nothing to report."
                            + " Save the returns into the folder returns/" + period + "/ and run again.");
        }
        throw unknown(period);
    }

    private ReportingPeriod latestDue(Clock clock) {
        LocalDateTime now = UkTime.now(clock);
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
