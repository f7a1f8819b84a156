package org.programmereporting.collect.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;

/** A value of a CSV return. In CSV all is text, so {@code yyyy-MM-dd} in a date field is a date, and plain digits in a number field a number. */
final class CsvContent {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CsvContent() {}

    static RawCell.Content of(String value, FormField field) {
        RawCell.Content content = RawCell.text(value);
        String text = content.toString();
        return switch (field.type()) {
            case INTEGER, DECIMAL ->
                PLAIN_NUMBER.matcher(text).matches() ? new RawCell.Numeric(new BigDecimal(text)) : content;
            case DATE -> ISO_DATE.matcher(text).matches() ? date(text, content) : content;
            default -> content;
        };
    }

    private static RawCell.Content date(String text, RawCell.Content asTyped) {
        try {
            return new RawCell.Dated(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return asTyped;
        }
    }
}
