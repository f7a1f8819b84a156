package org.programmereporting.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.programmereporting.returns.CalendarEntry;

/** On which of its cron expression's times a run takes place, by the programme's calendar. */
public enum RunDays {
    /** On all of them; the command picks its period itself. */
    ANY {
        @Override
        Optional<Window> of(CalendarEntry entry) {
            return Optional.empty();
        }
    },
    /** On the day of a release only, for the period that is released. */
    RELEASE {
        @Override
        Optional<Window> of(CalendarEntry entry) {
            var day = entry.releaseAt().toLocalDate();
            return Optional.of(new Window(
                    entry.period(), day.atStartOfDay(), day.plusDays(1).atStartOfDay()));
        }
    },
    /** From the minute that a period's returns are due until its release, for that period. */
    DUE_TO_RELEASE {
        @Override
        Optional<Window> of(CalendarEntry entry) {
            return Optional.of(new Window(entry.period(), entry.dueAt(), entry.releaseAt()));
        }
    };

    /** When runs for a period take place; none: the calendar has no say. */
    abstract Optional<Window> of(CalendarEntry entry);

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(RunDays::word).toList();
    }

    /**
     * The rule of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static RunDays of(String word) {
        return Arrays.stream(values())
                .filter(days -> days.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
