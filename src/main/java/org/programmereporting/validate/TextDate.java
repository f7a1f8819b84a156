package org.programmereporting.validate;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;

/**
 * A date typed as text: {@code 30/06/2015}, {@code 2015-06-30}, {@code 30-Jun-15}, {@code 30 June 2015}. Day before month, since the forms are
 * filled in the UK; when both could be a month, somebody must look. A year of two digits is of this century.
 */
final class TextDate {
    private static final String TIME = "(?:(?:T|,? {1,2})[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?)?";
    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + TIME);
    private static final Pattern DIGITS =
            Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})" + TIME);
    private static final Pattern NAMED = Pattern.compile(
            "([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]{0,2}([A-Za-z]{3,9})[-/., ]{0,2}([0-9]{4}|[0-9]{2})" + TIME);

    private TextDate() {}

    static Parsed parse(String typed) {
        return parse(typed, TidyText.of(typed));
    }

    private static Parsed parse(String text, String tidy) {
        Matcher iso = ISO.matcher(tidy);
        if (iso.matches()) {
            return date(text, number(iso, 1), number(iso, 2), number(iso, 3), false);
        }
        Matcher digits = DIGITS.matcher(tidy);
        if (digits.matches()) {
            int day = number(digits, 1);
            int month = number(digits, 2);
            boolean twoWays = (day <= 12 && month <= 12 && day != month)
                    || digits.group(3).length() == 2;
            return date(text, year(digits.group(3)), month, day, twoWays);
        }
        Matcher named = NAMED.matcher(tidy);
        if (named.matches()) {
            Optional<Month> month = month(named.group(2));
            if (month.isPresent()) {
                return date(text, year(named.group(3)), month.get().getValue(), number(named, 1), false);
            }
        }
        return Parsed.wrong(
                FindingCode.DATE_NOT_UNDERSTOOD, Words.quoted(text) + " is not a date." + DateParser.REMEDY);
    }

    private static Parsed date(String text, int year, int month, int day, boolean twoWays) {
        if (month < 1 || month > 12) {
            return impossible(text, "there is no month " + month);
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > length) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
            return impossible(text, name + (month == 2 ? " " + year : "") + " has " + length + " days");
        }
        LocalDate date = LocalDate.of(year, month, day);
        String words = Words.quoted(text) + " is text; it was read as " + Words.date(date)
                + (twoWays ? ", day before month" : "") + "." + DateParser.REMEDY;
        return DateParser.plausible(
                date,
                Parsed.of(
                        new FieldValue.OfDate(date),
                        twoWays ? FindingCode.DATE_AMBIGUOUS : FindingCode.DATE_AS_TEXT,
                        twoWays ? Severity.QUERY : Severity.NOTE,
                        words));
    }

    private static Parsed impossible(String text, String why) {
        return Parsed.wrong(
                FindingCode.DATE_IMPOSSIBLE, Words.quoted(text) + " is not a date: " + why + "." + DateParser.REMEDY);
    }

    private static Optional<Month> month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> {
                    String name = month.name().toLowerCase(Locale.ROOT);
                    return name.equals(lower)
                            || name.substring(0, 3).equals(lower)
                            || (month == Month.SEPTEMBER && lower.equals("sept"));
                })
                .findFirst();
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
