package org.programmereporting.validate;

import java.util.Optional;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.ReportingPeriod;

/**
 * Which answers a return must give: the required ones, and in the last month of a quarter (March, June, September, December) the quarterly ones. A
 * missing one rejects the return where the form says so, and else holds its field.
 */
record Requirements(ReportingPeriod period) {
    private static final int MONTHS = 3;

    boolean isRequired(FormField field) {
        return switch (field.required()) {
            case YES -> true;
            case NO -> false;
            case QUARTERLY -> endsQuarter(period);
        };
    }

    static boolean endsQuarter(ReportingPeriod period) {
        return period.month().getMonthValue() % MONTHS == 0;
    }

    Optional<Finding> missing(RawCell cell, FormField field) {
        if (!cell.isBlank() || !isRequired(field)) {
            return Optional.empty();
        }
        boolean isCode = field.type() == FieldType.ODS_CODE;
        return Optional.of(ValueParser.finding(
                cell,
                field,
                isCode ? FindingCode.CODE_MISSING : FindingCode.REQUIRED_MISSING,
                field.whenUnread(),
                field.label() + " is missing. " + remedy(field)));
    }

    static String remedy(FormField field) {
        return switch (field.type()) {
            case TEXT -> "Fill it in.";
            case DATE -> "Enter a real date as DD/MM/YYYY.";
            case MONTH -> "Enter the month as yyyy-MM.";
            case INTEGER -> "Enter a whole number; 0 if there is none.";
            case DECIMAL -> "Enter a number; 0 if there is none.";
            case YES_NO -> "Answer yes or no.";
            case YES_NO_NA -> "Answer yes, no or not applicable.";
            case CHOICE -> "Choose " + Words.either(field.choices()) + ".";
            case ODS_CODE -> "Enter your trust's ODS code.";
            case EMAIL -> "Enter an address such as name@trust.example.";
        };
    }
}
