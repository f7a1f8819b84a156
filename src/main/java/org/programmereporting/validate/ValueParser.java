package org.programmereporting.validate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;

/**
 * Reads a cell as what its field asks for. A value that is wrong is no value, and its finding is as grave as the field says; what the cell itself
 * cannot tell (an error, a formula without a value) holds the field whatever it says. A blank cell is neither a value nor a finding here.
 */
final class ValueParser {
    private static final int LONGEST_VALUE = 500;

    /** What a spreadsheet shows for an error, or for a value wider than its column: typed or pasted, it is no answer either. */
    private static final Pattern ERROR_WORD =
            Pattern.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#{2,})");

    private ValueParser() {}

    /**
     * What a cell gave.
     *
     * @param held the value was wrong: the last accepted one stays
     */
    record Answer(Optional<FieldValue> value, Optional<Finding> finding, boolean held) {}

    static Answer parse(RawCell cell, FormField field) {
        if (cell.content() instanceof RawCell.Erroneous error) {
            return error(cell, field, error.error());
        } else if (cell.content() instanceof RawCell.Typed typed
                && ERROR_WORD.matcher(typed.text()).matches()) {
            return error(cell, field, typed.text());
        } else if (cell.content() instanceof RawCell.Unvalued) {
            String words = "The formula has no stored value. Enter the value itself.";
            return unknown(cell, field, FindingCode.FORMULA_WITHOUT_VALUE, words);
        } else if (cell.isBlank()) {
            return new Answer(Optional.empty(), Optional.empty(), false);
        }
        return judged(cell, field, byType(cell.content(), field));
    }

    private static Answer error(RawCell cell, FormField field, String error) {
        String words = "The cell shows " + error + ". Enter the value itself.";
        return unknown(cell, field, FindingCode.CELL_ERROR, words);
    }

    private static Parsed byType(RawCell.Content content, FormField field) {
        return switch (field.type()) {
            case TEXT -> text(content);
            case DATE -> DateParser.parse(content);
            case MONTH -> MonthParser.parse(content);
            case INTEGER, DECIMAL -> NumberParser.parse(content, field);
            case YES_NO -> AnswerParser.parse(content, false);
            case YES_NO_NA -> AnswerParser.parse(content, true);
            case CHOICE -> ChoiceParser.parse(content, field.choices());
            case ODS_CODE -> CodeParser.parse(content);
            case EMAIL -> EmailParser.parse(content);
        };
    }

    private static Parsed text(RawCell.Content content) {
        String text = content instanceof RawCell.Dated dated ? Words.date(dated.day()) : content.toString();
        return Parsed.of(new FieldValue.OfText(text));
    }

    private static Answer judged(RawCell cell, FormField field, Parsed first) {
        Parsed parsed = first.remark().isPresent() ? first : Limits.check(first, field);
        if (parsed.remark().isEmpty()) {
            return new Answer(parsed.value(), Optional.empty(), false);
        }
        Parsed.Remark remark = parsed.remark().get();
        Severity severity = remark.severity().orElse(field.severity());
        boolean counts = severity.compareTo(Severity.HOLD) > 0;
        Finding finding = finding(cell, field, remark.code(), severity, remark.words());
        return new Answer(counts ? parsed.value() : Optional.empty(), Optional.of(finding), !counts);
    }

    private static Answer unknown(RawCell cell, FormField field, FindingCode code, String words) {
        return new Answer(Optional.empty(), Optional.of(finding(cell, field, code, field.whenUnread(), words)), true);
    }

    /** A finding about a field's cell, in the form's own words when a value is wrong and the form has some. */
    static Finding finding(RawCell cell, FormField field, FindingCode code, Severity severity, String words) {
        String value = cell.content().toString();
        boolean ownWords = !field.message().isEmpty() && severity != Severity.NOTE;
        return new Finding(
                code,
                severity,
                cell.source(),
                field.label(),
                value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value,
                ownWords ? field.message() : words);
    }

    /** A bound as it is written in a message: plain digits. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
