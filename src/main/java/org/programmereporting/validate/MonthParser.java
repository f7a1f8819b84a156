package org.programmereporting.validate;

import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.ReportingPeriod;

/** A month: {@code yyyy-MM} as text, or a real date in it. */
final class MonthParser {
    private MonthParser() {}

    static Parsed parse(RawCell.Content content) {
        if (content instanceof RawCell.Dated dated) {
            return Parsed.of(new FieldValue.OfMonth(ReportingPeriod.containing(dated.day())));
        }
        return ReportingPeriod.of(TidyText.of(content.toString()))
                .map(month -> Parsed.of(new FieldValue.OfMonth(month)))
                .orElseGet(() -> Parsed.wrong(
                        FindingCode.MONTH_NOT_UNDERSTOOD,
                        Words.quoted(content) + " is not a month. Enter it as yyyy-MM, such as 2014-06."));
    }
}
