package org.programmereporting.validate;

import java.time.LocalDate;
import java.time.LocalTime;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;

/** A day: a real date, or text in UK order. A number is never taken for a date. */
final class DateParser {
    static final String REMEDY = " Enter a real date as DD/MM/YYYY.";

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private DateParser() {}

    static Parsed parse(RawCell.Content content) {
        if (content instanceof RawCell.Dated dated) {
            return plausible(dated.day(), ofDay(dated));
        } else if (content instanceof RawCell.Numeric number) {
            return Parsed.wrong(
                    FindingCode.DATE_IS_NUMBER, Words.quoted(number) + " is a number, not a date." + REMEDY);
        } else if (content instanceof RawCell.Typed typed) {
            return TextDate.parse(typed.text());
        }
        return Parsed.wrong(FindingCode.DATE_NOT_UNDERSTOOD, Words.quoted(content) + " is not a date." + REMEDY);
    }

    private static Parsed ofDay(RawCell.Dated dated) {
        FieldValue value = new FieldValue.OfDate(dated.day());
        if (dated.time().equals(LocalTime.MIDNIGHT)) {
            return Parsed.of(value);
        }
        String day = Words.date(dated.day());
        return Parsed.of(
                value,
                FindingCode.DATE_WITH_TIME,
                Severity.NOTE,
                "The cell holds " + day + " with a time of day; the day was read. Nothing to do.");
    }

    /** What was parsed, unless the day is too far away to be meant. */
    static Parsed plausible(LocalDate day, Parsed parsed) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            return Parsed.wrong(
                    FindingCode.DATE_IMPLAUSIBLE,
                    Words.date(day) + " lies outside 1990 to 2100. Enter the date with a four-digit year.");
        }
        return parsed;
    }
}
