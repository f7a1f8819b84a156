package org.programmereporting.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that is written as it should be, and is in no calendar, such as 31 June: whoever wrote it counts days and does not look for a slip of the pen. */
final class NoSuchDay {
    static final String MEND = "Correct the day";

    private static final Pattern DATE = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:T.*)?");

    private NoSuchDay() {}

    /** "there is no 31 June 2015", of a text that says so, alone or with a time. */
    static Optional<String> in(String text) {
        Matcher date = DATE.matcher(text);
        return date.matches() ? problem(number(date, 1), number(date, 2), number(date, 3)) : Optional.empty();
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static Optional<String> problem(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return Optional.empty();
        } catch (DateTimeException none) {
            return Optional.of("there is no "
                    + (month < 1 || month > 12
                            ? "month " + month
                            : day + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK) + " " + year));
        }
    }
}
