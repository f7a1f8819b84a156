package org.programmereporting.accessibility;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;

/**
 * In a table, what is a number, a date or a percentage is not stored as text, unless the cell is formatted as text on purpose, and
 * a fraction has a number format.
 */
final class NumbersAsNumbers implements SheetCheck {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?\\s?%?");
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}(-\\d{2})?|\\d{1,2} \\p{L}{3,9} \\d{4}");

    @Override
    public void check(Sheet sheet, Breaches breaches) {
        List<Cell> body = sheet.body();
        BitSet numeric = new BitSet();
        for (Cell cell : body) {
            if (cell.isNumber()) {
                numeric.set(cell.column());
            }
        }
        for (Cell cell : body) {
            String text = cell.words().strip();
            if (!text.isEmpty() && numeric.get(cell.column()) && !cell.style().isText() && isNumber(text)) {
                breaches.cell(Rule.NUMBER_AS_NUMBER, sheet, cell, "\"" + text + "\" is stored as text among numbers");
            } else if (cell.isNumber() && cell.style().isGeneral() && cell.number() != Math.rint(cell.number())) {
                breaches.cell(Rule.NUMBER_FORMAT, sheet, cell, "the fraction " + cell.text() + " has no number format");
            }
        }
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() || DATE.matcher(text).matches();
    }
}
