package org.programmereporting.validate;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;

/**
 * A number. Typed as text it is read when nobody could read it otherwise: commas only between groups of three digits, and not one comma alone in a
 * decimal, where it may be meant as a point. {@code 12,5} is never 125.
 */
final class NumberParser {
    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]{1,15}(?:\\.[0-9]{1,15})?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\\.[0-9]{1,15})?");
    private static final Pattern ONE_COMMA = Pattern.compile("[^,.]*,[^,.]*");

    private static final String PERCENTAGE =
            "; the form asks for the number itself, not for a share. Enter it, in a cell of the format \"General\".";

    /** Before this a date is a small number in a cell of the wrong format. */
    private static final int FIRST_YEAR = 1910;

    private NumberParser() {}

    static Parsed parse(RawCell.Content content, FormField field) {
        if (content instanceof RawCell.Numeric number) {
            boolean isPart = number.percentage() && number.number().signum() != 0;
            return isPart
                    ? percentage(number)
                    : whole(number.number(), field, Parsed.of(new FieldValue.OfNumber(number.number())));
        } else if (content instanceof RawCell.Typed typed) {
            return text(typed.text(), field);
        } else if (content instanceof RawCell.Dated dated) {
            return notANumber(
                    dated.day().getYear() < FIRST_YEAR
                            ? "The cell is formatted as a date or a time of day, not as a number."
                            : Words.quoted(Words.date(dated.day())) + " is a date, not a number.");
        }
        return notANumber(Words.quoted(content) + " is not a number.");
    }

    /** 0.5 shown as 50%: whether a half is meant or fifty, only the trust knows. */
    private static Parsed percentage(RawCell.Numeric number) {
        return Parsed.wrong(
                FindingCode.NUMBER_IS_PERCENTAGE,
                "The cell shows " + number + " and holds " + number.number().toPlainString() + PERCENTAGE);
    }

    private static Parsed text(String typed, FormField field) {
        String text = TidyText.of(typed);
        boolean comma =
                field.type() == FieldType.DECIMAL && ONE_COMMA.matcher(text).matches();
        if (PLAIN.matcher(text).matches() || (GROUPED.matcher(text).matches() && !comma)) {
            BigDecimal number = new BigDecimal(text.replace(",", ""));
            String words =
                    Words.quoted(typed) + " is text; it was read as " + number.toPlainString() + ". Enter a number.";
            return whole(
                    number,
                    field,
                    Parsed.of(new FieldValue.OfNumber(number), FindingCode.NUMBER_AS_TEXT, Severity.NOTE, words));
        } else if (text.endsWith("%")) {
            return Parsed.wrong(
                    FindingCode.NUMBER_IS_PERCENTAGE, Words.quoted(typed) + " is a percentage" + PERCENTAGE);
        } else if (text.contains(",")) {
            return notANumber(Words.quoted(typed) + " is not a number: the comma can be read in two ways.");
        }
        return notANumber(Words.quoted(typed) + " is not a number.");
    }

    private static Parsed whole(BigDecimal number, FormField field, Parsed parsed) {
        if (field.type() == FieldType.INTEGER && number.stripTrailingZeros().scale() > 0) {
            return Parsed.wrong(
                    FindingCode.NUMBER_NOT_WHOLE,
                    number.toPlainString() + " is not a whole number. Enter a whole number.");
        }
        Parsed limited = Limits.check(new Parsed(parsed.value(), java.util.Optional.empty()), field);
        return limited.remark().isPresent() ? limited : parsed;
    }

    private static Parsed notANumber(String words) {
        return Parsed.wrong(FindingCode.NUMBER_NOT_UNDERSTOOD, words + " Enter digits, with a point before decimals.");
    }
}
