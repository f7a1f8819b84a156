package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.programmereporting.measure.Figure;
import org.programmereporting.report.Shown;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ReportingPeriod;

/** Numbers, days and lists as gov.uk writes them, in English whatever the machine's language. */
final class Words {
    private Words() {}

    /** 30 June 2015 */
    static String date(LocalDate day) {
        return Shown.date(day);
    }

    /** 30 June 2015, 09:30 */
    static String dateTime(LocalDateTime time) {
        return date(time.toLocalDate()) + ", " + twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    /** June 2015 */
    static String month(ReportingPeriod period) {
        return Shown.month(period.firstDay());
    }

    /** 1,234 or 1,234.5 */
    static String number(BigDecimal value) {
        String plain =
                value.signum() == 0 ? "0" : value.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder digits = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return value.signum() < 0 ? "-" + digits : digits.toString();
    }

    static String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** "1 trust", "2 trusts", "no trust". */
    static String count(long number, String one) {
        return number == 0 ? "no " + one : plainCount(number, one);
    }

    /** "1 trust", "2 trusts", "0 trusts". */
    static String plainCount(long number, String one) {
        return number(number) + " " + (number == 1 ? one : one + "s");
    }

    /** The same of a word with a plural of its own: "0 clashes", "1 clash". */
    static String plainCount(long number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }

    /** The same of a word with a plural of its own: "no consortium", "1 consortium", "2 consortia". */
    static String count(long number, String one, String several) {
        return number == 0 ? "no " + one : number(number) + " " + (number == 1 ? one : several);
    }

    /**
     * How many of all: "2 of 5 trusts", "1 of 5 trusts", "none of 5 trusts"; of one alone "the only trust" or "no trust". Its verb is that of {@link #verb} with the
     * same part.
     */
    static String partOf(long part, long whole, String one, String several) {
        if (whole <= 1) {
            return (part == 0 ? "no " : "the only ") + one;
        }
        return (part == 0 ? "none" : number(part)) + " of " + number(whole) + " " + several;
    }

    static String partOf(long part, long whole, String one) {
        return partOf(part, whole, one, one + "s");
    }

    /** A known figure; one that is not known is "(not available)". */
    static String figure(Figure figure) {
        return figure instanceof Figure.Known known ? number(known.value()) : "(not available)";
    }

    /** The verb that goes with {@link #count}: "no trust remains", "1 trust remains", "2 trusts remain". */
    static String verb(long number, String singular, String plural) {
        return number <= 1 ? singular : plural;
    }

    /** The verb that goes with {@link #plainCount}: "0 trusts remain", "1 trust remains", "2 trusts remain". */
    static String plainVerb(long number, String singular, String plural) {
        return number == 1 ? singular : plural;
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** A sentence's first letter as a capital. */
    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** "30 September 2015, originally 30 June 2015"; a deadline that never moved is a date alone. */
    static String deadline(Cohort cohort, LocalDate now) {
        return date(now)
                + (now.equals(cohort.originalDeadline()) ? "" : ", originally " + date(cohort.originalDeadline()));
    }

    /** A label within a sentence: "Go-live" is "go-live"; an abbreviation such as "HL7 link" stays. */
    static String inner(String label) {
        boolean abbreviation = label.length() > 1 && !Character.isLowerCase(label.charAt(1));
        return label.isEmpty() || abbreviation
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** "falls to 43, from 44"; "holds at 43"; "rises to 44, from 43". */
    static String movement(BigDecimal now, BigDecimal before) {
        return movement(now, before, "");
    }

    /** The same with a unit behind each number. */
    static String movement(BigDecimal now, BigDecimal before, String unit) {
        int direction = now.compareTo(before);
        if (direction == 0) {
            return "holds at " + number(now) + unit;
        }
        return (direction < 0 ? "falls to " : "rises to ") + number(now) + unit + ", from " + number(before) + unit;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
