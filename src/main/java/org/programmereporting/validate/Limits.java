package org.programmereporting.validate;

import java.math.BigDecimal;
import java.util.Optional;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;

/** The smallest and largest a value may be: of a number its size, of a text its length in characters. */
final class Limits {
    private Limits() {}

    static Parsed check(Parsed parsed, FormField field) {
        Optional<FieldValue> value = parsed.value();
        if (value.isPresent() && value.get() instanceof FieldValue.OfNumber number) {
            return isWithin(number.number(), field) ? parsed : outOfRange(number, field);
        } else if (value.isPresent() && value.get() instanceof FieldValue.OfText text) {
            int length = text.text().codePointCount(0, text.text().length());
            return isWithin(BigDecimal.valueOf(length), field) ? parsed : wrongLength(text, length, field);
        }
        return parsed;
    }

    private static boolean isWithin(BigDecimal size, FormField field) {
        return field.smallest().map(least -> size.compareTo(least) >= 0).orElse(true)
                && field.largest().map(most -> size.compareTo(most) <= 0).orElse(true);
    }

    private static Parsed outOfRange(FieldValue.OfNumber number, FormField field) {
        return Parsed.doubtful(
                number,
                FindingCode.NUMBER_OUT_OF_RANGE,
                number + " is not " + range(field) + ". Check the unit and the digits.");
    }

    private static Parsed wrongLength(FieldValue.OfText text, int length, FormField field) {
        boolean isLong = field.largest()
                .map(most -> BigDecimal.valueOf(length).compareTo(most) > 0)
                .orElse(false);
        return Parsed.doubtful(
                text,
                FindingCode.TEXT_TOO_LONG,
                "The text has " + length + " characters; it must have " + range(field) + ". "
                        + (isLong ? "Shorten it." : "Say more."));
    }

    private static String range(FormField field) {
        Optional<String> least = field.smallest().map(ValueParser::plain);
        Optional<String> most = field.largest().map(ValueParser::plain);
        if (least.isPresent() && most.isPresent()) {
            return "between " + least.get() + " and " + most.get();
        }
        return most.map(number -> "at most " + number).orElse("at least " + least.orElse("0"));
    }
}
