package org.programmereporting.report.excel;

/**
 * A rule of the pack that a finished workbook breaks.
 *
 * @param rule the rule's id; those that begin with {@value #ADVICE} are advice
 * @param sheet name of the sheet, or empty for the whole workbook
 * @param cell address such as B7, or empty for the whole sheet
 * @param message what is wrong, and how to mend it
 */
public record Breach(String rule, String sheet, String cell, String message) {
    static final String ADVICE = "advice-";

    /** Whether the breach must fail the run. */
    public boolean essential() {
        return !rule.startsWith(ADVICE);
    }

    static Breach ofWorkbook(String rule, String message) {
        return new Breach(rule, "", "", message);
    }

    static Breach ofSheet(String rule, String sheet, String message) {
        return new Breach(rule, sheet, "", message);
    }

    @Override
    public String toString() {
        String place = sheet.isEmpty() ? "workbook" : cell.isEmpty() ? sheet : sheet + "!" + cell;
        return place + ": " + rule + ": " + message;
    }
}
