package org.programmereporting.accessibility;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Workbook;

/** Cover, contents, notes, then tables; names unique and of at most 31 characters; opened at A1 of the cover. */
final class SheetOrder implements Check {
    private static final List<String> FIRST = List.of("Cover", "Contents", Workbook.NOTES);
    private static final int LONGEST_NAME = 31;

    @Override
    public void check(Workbook workbook, Breaches breaches) {
        List<Sheet> sheets = workbook.sheets();
        for (int i = 0; i < FIRST.size(); i++) {
            String name = i < sheets.size() ? sheets.get(i).name() : "missing";
            if (!name.equals(FIRST.get(i))) {
                breaches.workbook(Rule.SHEET_ORDER, "sheet " + (i + 1) + " is " + name + ", not " + FIRST.get(i));
            }
        }
        Set<String> seen = new HashSet<>();
        for (Sheet sheet : sheets) {
            if (sheet.name().length() > LONGEST_NAME) {
                breaches.sheet(
                        Rule.SHEET_NAME_LENGTH,
                        sheet,
                        "the name has " + sheet.name().length() + " characters");
            }
            if (!seen.add(sheet.name().toLowerCase(Locale.ROOT))) {
                breaches.sheet(Rule.SHEET_NAME_UNIQUE, sheet, "the name is used twice");
            }
        }
        if (workbook.active() != 0) {
            breaches.workbook(Rule.CURSOR, "it opens at another sheet than the first");
        }
        if (!sheets.get(0).active().equals("A1")) {
            breaches.sheet(
                    Rule.CURSOR,
                    sheets.get(0),
                    "the cursor stands in " + sheets.get(0).active());
        }
    }
}
