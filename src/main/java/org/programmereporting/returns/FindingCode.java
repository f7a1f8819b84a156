package org.programmereporting.returns;

import java.util.Locale;

/** Every kind of finding, with its cause and its remedy. */
public enum FindingCode {
    FILE_EMPTY("The file has no bytes.", "Save the return again and send it."),
    FILE_NOT_A_RETURN(
            "The file is not what its name says.", "Send the return as a workbook (.xlsx, .xlsm, .xls) or as .csv."),
    FILE_ENCRYPTED("The workbook is protected by a password.", "Remove the password and send it again."),
    FILE_DAMAGED(
            "The file is damaged and cannot be opened.", "Open it in Excel, save it under a new name and send that."),
    FILE_TOO_LARGE(
            "The file is larger than a return can be.", "Send the form alone, without pictures or other sheets."),
    FILE_TYPE_UNKNOWN("The file is of a kind that is not read.", "Send .xlsx, .xlsm, .xls or .csv."),
    FILE_NAME_DIFFERS("The file's ending belongs to another kind of file.", "Save it under the right ending."),
    FILE_IGNORED("A lock file, a hidden file or a folder's leftover, not a return.", "Nothing to do."),
    FILE_NOT_READ("The file could not be read from the folder.", "Check its rights; the next run tries again."),
    SHEET_MISSING("A sheet of the form is missing.", "Send the whole form, with all its sheets."),
    SHEET_RENAMED("A sheet of the form has another name; it was found by its labels.", "Keep the sheets' names."),
    SHEET_TWICE("Several sheets could be the same sheet of the form.", "Delete all but one, and keep its name."),
    SHEET_COPIED(
            "A further sheet looks like one of the form; it was not read.",
            "Delete it, or move its answers to the form's sheet."),
    LABEL_MISSING("A field's label is not on its sheet, so the field was not read.", "Use the form as issued."),
    LABEL_UNCLEAR(
            "It cannot be told which cell is a field's answer, so none was read.",
            "Use the form as issued, with each label once."),
    COLUMN_TWICE("A heading stands twice, so neither column was read.", "Keep one of the columns."),
    FORMER_NAME("A field has the name it had on an older form.", "Use the form that was issued for the month."),
    CELL_MERGED(
            "A field's cell is part of merged cells that begin elsewhere.", "Split the cells and answer each field."),
    CELL_HIDDEN("Answers stand in a hidden sheet, row or column; they were read.", "Show it, and check the answers."),
    COLUMN_MISSING("A column of a table is not where the form has it.", "Use the form as issued; don't move columns."),
    FIELD_MOVED("A field is not where the form has it; it was found by its label.", "Use the form as issued."),
    OUTSIDE_FORM("A value stands outside the form's fields.", "Put it into a field of the form, or delete it."),
    CSV_LINE_MALFORMED("A line of a CSV return cannot be read.", "Send the columns table,row,field,value."),
    FIELD_UNKNOWN("The form has no such field.", "Use the field names of the form."),
    FIELD_TWICE("A CSV return answers a field twice.", "Keep one line."),
    MORE_FINDINGS("The file has more findings than are listed.", "Mend those that are listed, and send it again."),
    FORM_VERSION_UNKNOWN("The form's version is not known.", "Use the form that was issued for the month."),
    FORM_VERSION_OLDER("An older version of the form was used.", "Use the form that was issued for the month."),
    PROGRAMME_DIFFERS("The return is for another programme.", "Send it to that programme."),
    PERIOD_DIFFERS("The return speaks of another month.", "Send the form of the month asked for."),
    CODE_MISSING("The trust's code is missing.", "Enter the trust's ODS code."),
    CODE_MALFORMED(
            "The trust's code does not have the form of one.", "Enter the ODS code of three or five characters."),
    CODE_LOOK_ALIKE("The code holds a letter that only looks like a Latin one.", "Type the code with the keyboard."),
    CODE_UNKNOWN("The code is not in the register of trusts.", "Enter the trust's own ODS code."),
    CODE_CLOSED("The trust was closed before the month.", "Report under the successor's code."),
    CODE_TIDIED("Spaces or lower case in the code were tidied.", "Nothing to do."),
    NAME_DIFFERS("The name is not the one in the register.", "Check that code and name belong together."),
    NOT_EXPECTED("No return is expected of this trust.", "Nothing to do; it is kept and does not change a count."),
    REQUIRED_MISSING("A required answer is missing.", "Answer it."),
    DATE_IMPOSSIBLE("There is no such date.", "Enter a real date as DD/MM/YYYY."),
    DATE_NOT_UNDERSTOOD("The text is not a date.", "Enter a real date as DD/MM/YYYY."),
    DATE_AS_TEXT("A date was typed as text; it was read in UK order.", "Enter a real date."),
    DATE_AMBIGUOUS("A date typed as text can be read two ways; it was read in UK order.", "Enter a real date."),
    DATE_IS_NUMBER("A number stands where a date belongs.", "Enter a real date as DD/MM/YYYY."),
    DATE_WITH_TIME("A date has a time of day; the day was read.", "Nothing to do."),
    DATE_IMPLAUSIBLE("The date is not a likely one.", "Enter the date with a four-digit year."),
    MONTH_NOT_UNDERSTOOD("The value is not a month.", "Enter the month as yyyy-MM."),
    NUMBER_NOT_UNDERSTOOD("The value is not a number.", "Enter digits, with a point before decimals."),
    NUMBER_NOT_WHOLE("A whole number is needed.", "Enter a whole number."),
    NUMBER_OUT_OF_RANGE("The number is outside what is possible.", "Check the unit and the digits."),
    NUMBER_IS_PERCENTAGE("A percentage stands where a number belongs.", "Enter the number itself."),
    NUMBER_AS_TEXT("A number was typed as text.", "Enter a number."),
    TEXT_TOO_LONG("The text is longer than allowed.", "Shorten it."),
    CHOICE_UNKNOWN("The answer is not one of the choices.", "Choose from the list."),
    ANSWER_TIDIED("An answer was read as one of the form's words.", "Nothing to do."),
    YES_NO_UNKNOWN("The answer is not yes or no.", "Answer yes or no."),
    EMAIL_MALFORMED("The text is not an e-mail address.", "Enter an address such as name@trust.example."),
    CELL_ERROR("The cell shows an error.", "Enter the value itself."),
    FORMULA_WITHOUT_VALUE("A formula has no stored value.", "Enter the value itself."),
    ROW_TWICE("Two rows are about the same thing.", "Keep one row."),
    MILESTONES_OUT_OF_ORDER("A milestone comes before the one it follows.", "Check both dates."),
    COMPLETE_WITHOUT_ACTUAL("Complete, but without an actual date.", "Enter the date, or change the status."),
    ACTUAL_WITHOUT_COMPLETE("An actual date, but not complete.", "Change the status to complete, or remove the date."),
    ACTUAL_AFTER_PERIOD("Something is reported as done after the month's end.", "Report it next month."),
    LATE_WITHOUT_MITIGATION(
            "The forecast is after the contract's end, without mitigation.", "Say what is done about it."),
    SLIP_WITHOUT_REASON("A milestone slipped without a reason.", "Give the reason."),
    PART_ABOVE_WHOLE("A part is greater than its whole.", "Check both figures."),
    GO_LIVE_WITHOUT_PARTIES("Go-live is reached, but not all parties agreed the plan.", "Check the agreements."),
    NARRATIVE_MISSING("The confidence needs a narrative.", "Say why, in at most 500 characters."),
    TABLE_EMPTY("A table that is asked for has no row.", "Fill in its rows."),
    NOTHING_CHANGED_REFUSED(
            "Nothing changed, it says, but a forecast lies in the past or migration is under way.",
            "Answer no, and report what happened."),
    NOTHING_CHANGED_KEPT("Nothing changed, so what was left empty keeps its last accepted value.", "Nothing to do."),
    SIGN_OFF_MISSING(
            "A forecast or the confidence got worse, and the return is not signed off.",
            "Have the return signed off, and send it again."),
    BASELINE_MOVED(
            "A baseline moved without an approval; the earlier one stays.",
            "Give the approval's reference, or put the baseline back."),
    CUMULATIVE_FELL(
            "A cumulative figure fell without a reason; the earlier one stays.", "Say why, or correct the figure."),
    ROW_GONE("A row that was reported before is missing; it keeps what was accepted last.", "Fill it in again."),
    EXIT_WITHDRAWN(
            "An exit that was reported before is no longer reported; the earlier one stays.",
            "Enter the exit again; if it was reported by mistake, tell the centre."),
    FORECAST_MOVED("A forecast moved by a long way at once.", "Check the date; if it is right, say why it moved."),
    TOTAL_RE_ESTIMATED("A total is not what it was in the return before.", "Correct it if it was not measured anew."),
    SAME_FILE("The same bytes came from two trusts.", "Have each trust send its own return."),
    SAME_ANSWERS("Two trusts gave the same answers throughout.", "Have each trust send its own answers."),
    CONSORTIUM_OF_ONE(
            "No other trust names the consortium.",
            "Use the name that the other members use; leave it empty when buying alone."),
    SUPPLIER_UNKNOWN(
            "The supplier is not in the list of suppliers.",
            "Use the supplier's full name; the centre adds a new supplier or alias to suppliers.csv."),
    SUPPLIER_DIFFERS(
            "The outgoing supplier is not the one in the register of contracts.",
            "Check the supplier; the centre corrects contracts.csv if the trust is right."),
    EXIT_STILL_RUNNING(
            "A contract whose exit was confirmed is reported as running.",
            "Report the actual exit; tell the centre if the service is still used."),
    EXIT_UNCONFIRMED("An exit is reported that nobody confirmed.", "The centre confirms it, or asks the trust."),
    EXIT_DIFFERS(
            "The reported exit differs from the confirmed one.", "The confirmed one counts; check which is right."),
    CORRECTED(
            "The centre corrected an answer.", "Nothing to do, unless the correction is wrong: then tell the centre."),
    CORRECTION_REFUSED(
            "A line of corrections.csv does not fit the return: it was not applied.",
            "Correct or delete the line; \"old\" is the value that stands."),
    CORRECTION_WITHOUT_RETURN(
            "A line of corrections.csv corrects a return that is not there or does not count.",
            "Correct trust or period, or delete the line."),
    DECISION_WITHOUT_FINDING(
            "A line of decisions.csv decides a query that is not there.",
            "Correct trust, period, code and place as the findings give them, or delete the line.");

    private final String cause;
    private final String remedy;

    FindingCode(String cause, String remedy) {
        this.cause = cause;
        this.remedy = remedy;
    }

    /** The code as printed: {@code date-impossible}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String cause() {
        return cause;
    }

    public String remedy() {
        return remedy;
    }
}
