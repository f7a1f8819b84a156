package org.programmereporting.feedback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Severity;

/** Days, counts and severities as they are said to a trust: dates as the form asks for them. */
final class Spoken {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu, HH:mm", Locale.ROOT);
    private static final int LONGEST_NAME = 80;

    private Spoken() {}

    static String date(LocalDate day) {
        return DAY.format(day);
    }

    static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    /** June 2014 */
    static String month(ReportingPeriod period) {
        return capital(period.month().getMonth().name().toLowerCase(Locale.ROOT)) + " "
                + period.month().getYear();
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "no query", "1 query", "2 queries". */
    static String count(long number, String one, String many) {
        return number == 0 ? "no " + one : number == 1 ? "1 " + one : number + " " + many;
    }

    static String count(long number, Severity severity) {
        return severity == Severity.QUERY
                ? count(number, "query", "queries")
                : count(number, severity.id(), severity.id() + "s");
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** A file's name, its middle left out when it is long. */
    static String file(String path) {
        return path.length() <= LONGEST_NAME
                ? path
                : path.substring(0, LONGEST_NAME / 2) + "…" + path.substring(path.length() - LONGEST_NAME / 2);
    }

    /** What a severity does to the return. */
    static String meaning(Severity severity) {
        return switch (severity) {
            case REJECT -> "the return does not count until this is put right";
            case HOLD -> "this answer does not count; the last accepted one stays";
            case QUERY -> "counts, and somebody must look";
            case NOTE -> "for information";
        };
    }
}
