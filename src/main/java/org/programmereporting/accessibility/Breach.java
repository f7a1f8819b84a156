package org.programmereporting.accessibility;

/**
 * A rule that a finished workbook breaks.
 *
 * @param sheet name of the sheet, or empty for the whole workbook
 * @param cell address such as B7, or empty for the whole sheet
 * @param what what is wrong there
 */
public record Breach(Rule rule, String sheet, String cell, String what) {
    /** Whether the breach must fail the run. */
    public boolean essential() {
        return rule.essential();
    }

    /** As in Regions!B7. */
    public String place() {
        return sheet.isEmpty() ? "workbook" : cell.isEmpty() ? sheet : sheet + "!" + cell;
    }

    @Override
    public String toString() {
        return place() + ": " + rule.id() + " (rule " + rule.number() + "): " + what + ". " + rule.mend();
    }
}
