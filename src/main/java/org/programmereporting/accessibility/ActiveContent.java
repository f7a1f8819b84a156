package org.programmereporting.accessibility;

import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;

/** No formula, no error, and text that looks like a formula is kept from becoming one when edited. */
final class ActiveContent implements SheetCheck {
    private static final String FORMULA_SIGNS = "=+@\t\r-";

    @Override
    public void check(Sheet sheet, Breaches breaches) {
        for (Cell cell : sheet.cells()) {
            String text = cell.words();
            if (cell.formula()) {
                breaches.cell(Rule.NO_FORMULA, sheet, cell, "it holds a formula");
            } else if (cell.kind() == Cell.Kind.ERROR) {
                breaches.cell(Rule.NO_ERROR, sheet, cell, "it holds the error " + cell.text());
            } else if (!text.isEmpty()
                    && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0
                    && !cell.style().quoted()) {
                breaches.cell(Rule.TEXT_AS_TEXT, sheet, cell, "its text would become a formula when edited");
            }
        }
    }
}
