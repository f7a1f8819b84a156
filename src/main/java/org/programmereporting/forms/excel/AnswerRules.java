package org.programmereporting.forms.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.programmereporting.excel.SafeText;
import org.programmereporting.forms.FieldWords;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Severity;

/**
 * What may be typed into the cells of a field, and the prompt that shows when one is chosen. What would hold the field is refused at once; what
 * would only be queried may stand, after a warning.
 */
final class AnswerRules {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final String MOST_DIGITS = "999999999999999";
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_MESSAGE = 255;

    private final XSSFSheet sheet;
    private final WordLists lists;

    AnswerRules(XSSFSheet sheet, WordLists lists) {
        this.sheet = sheet;
        this.lists = lists;
    }

    void add(FormField field, CellRangeAddressList cells) {
        DataValidationHelper rules = sheet.getDataValidationHelper();
        DataValidation rule = rules.createValidation(constraint(field, rules), cells);
        boolean refuses = field.severity().compareTo(Severity.HOLD) <= 0;
        rule.setEmptyCellAllowed(true);
        rule.setErrorStyle(refuses ? ErrorStyle.STOP : ErrorStyle.WARNING);
        rule.setShowErrorBox(true);
        rule.createErrorBox("Please check this answer", shortened(FieldWords.how(field), LONGEST_MESSAGE));
        rule.setShowPromptBox(true);
        rule.createPromptBox(
                shortened(field.label(), LONGEST_TITLE), shortened(FieldWords.prompt(field), LONGEST_MESSAGE));
        sheet.addValidationData(rule);
    }

    private DataValidationConstraint constraint(FormField field, DataValidationHelper rules) {
        return switch (field.type()) {
            case YES_NO, YES_NO_NA, CHOICE -> list(WordLists.of(field), rules);
            case DATE -> rules.createDateConstraint(OperatorType.BETWEEN, serial(EARLIEST), serial(LATEST), null);
            case INTEGER ->
                rules.createIntegerConstraint(OperatorType.BETWEEN, least(field, "-" + MOST_DIGITS), most(field));
            case DECIMAL ->
                rules.createDecimalConstraint(OperatorType.BETWEEN, least(field, "-" + MOST_DIGITS), most(field));
            case TEXT ->
                length(
                        rules,
                        least(field, "0"),
                        field.largest().map(AnswerRules::plain).orElse("" + SafeText.MOST));
            case MONTH -> length(rules, "7", "7");
            case ODS_CODE -> length(rules, "3", "5");
            case EMAIL -> length(rules, "0", "" + LONGEST_EMAIL);
        };
    }

    private DataValidationConstraint list(List<String> words, DataValidationHelper rules) {
        Optional<String> place = lists.placeOf(words);
        return place.isPresent()
                ? rules.createFormulaListConstraint(place.get())
                : rules.createExplicitListConstraint(words.toArray(String[]::new));
    }

    private static DataValidationConstraint length(DataValidationHelper rules, String least, String most) {
        return rules.createTextLengthConstraint(OperatorType.BETWEEN, least, most);
    }

    private static String least(FormField field, String none) {
        return field.smallest().map(AnswerRules::plain).orElse(none);
    }

    private static String most(FormField field) {
        return field.largest().map(AnswerRules::plain).orElse(MOST_DIGITS);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String serial(LocalDate day) {
        return Long.toString((long) DateUtil.getExcelDate(day));
    }

    /** Cut between words where Excel has no more room. */
    static String shortened(String text, int most) {
        String safe = SafeText.of(text);
        if (safe.length() <= most) {
            return safe;
        }
        int space = safe.lastIndexOf(' ', most - 1);
        return safe.substring(0, space > 0 ? space : most - 1) + "\u2026";
    }
}
