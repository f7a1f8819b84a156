package org.programmereporting.accessibility;

import org.programmereporting.accessibility.read.Sheet;

/** No hidden sheet, row or column, and nothing where a screen reader does not look: headers, footers, comments. */
final class NothingHidden implements SheetCheck {
    @Override
    public void check(Sheet sheet, Breaches breaches) {
        if (sheet.hidden()) {
            breaches.sheet(Rule.NO_HIDDEN_SHEET, sheet, "the sheet is hidden");
        }
        sheet.concealed().forEach(what -> breaches.sheet(Rule.NO_HIDDEN_CELLS, sheet, what + " is hidden"));
        if (!sheet.printedWords().isEmpty()) {
            breaches.sheet(Rule.NO_HEADER_OR_FOOTER, sheet, "it has a header or footer");
        }
        sheet.comments().forEach(cell -> breaches.add(Rule.NO_COMMENT, sheet.name(), cell, "it has a comment"));
    }
}
