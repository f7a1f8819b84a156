package org.programmereporting.sample;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.jspecify.annotations.Nullable;

/** Drop-downs and limits on the cells of a form, from a field's type and allowed values; the guidance shows when a cell is chosen. */
final class FormChoices {
    /** A longer list than this, Excel cannot hold in the cell itself. */
    private static final int LONGEST_LIST = 255;

    private final Sheet sheet;
    private final DataValidationHelper validation;

    FormChoices(Sheet sheet) {
        this.sheet = sheet;
        this.validation = sheet.getDataValidationHelper();
    }

    void add(FormField field, int firstRow, int lastRow, int column) {
        DataValidationConstraint constraint = constraint(field);
        if (constraint == null) {
            return;
        }
        DataValidation choices =
                validation.createValidation(constraint, new CellRangeAddressList(firstRow, lastRow, column, column));
        choices.setEmptyCellAllowed(!field.required());
        choices.setShowErrorBox(true);
        choices.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        choices.createErrorBox("Please check this answer", remedy(field));
        if (!field.single() && !field.guidance().isEmpty()) {
            choices.setShowPromptBox(true);
            choices.createPromptBox(field.label(), field.guidance());
        }
        sheet.addValidationData(choices);
    }

    private @Nullable DataValidationConstraint constraint(FormField field) {
        if (!field.choices().isEmpty()) {
            boolean fits = String.join(",", field.choices()).length() <= LONGEST_LIST;
            return fits
                    ? validation.createExplicitListConstraint(field.choices().toArray(String[]::new))
                    : null;
        } else if (field.type().equals("date")) {
            return validation.createDateConstraint(OperatorType.BETWEEN, "=36526", "=47848", null);
        }
        return field.number() ? number(field) : null;
    }

    private DataValidationConstraint number(FormField field) {
        int dots = field.allowed().indexOf("..");
        int type = field.type().equals("integer") ? ValidationType.INTEGER : ValidationType.DECIMAL;
        return validation.createNumericConstraint(
                type,
                OperatorType.BETWEEN,
                field.allowed().substring(0, dots),
                field.allowed().substring(dots + 2));
    }

    private static String remedy(FormField field) {
        if (!field.choices().isEmpty()) {
            return "Choose an answer from the list.";
        }
        return field.number() ? "Enter a number, " + field.allowed() + "." : "Enter a date as DD/MM/YYYY.";
    }
}
