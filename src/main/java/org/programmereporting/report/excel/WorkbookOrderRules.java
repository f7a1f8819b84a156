package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;

/** Cover, contents, notes, then tables; names unique and of at most 31 characters; opened at A1 of the cover. */
final class WorkbookOrderRules implements WorkbookRule {
    static final String NOTES = "Notes";
    private static final List<String> FIRST = List.of("Cover", "Contents", NOTES);
    private static final int LONGEST_NAME = 31;

    @Override
    public List<Breach> check(ReadWorkbook workbook) {
        List<Breach> breaches = new ArrayList<>();
        checkOrder(workbook, breaches);
        checkNames(workbook, breaches);
        checkCursor(workbook, breaches);
        return breaches;
    }

    private static void checkOrder(ReadWorkbook workbook, List<Breach> breaches) {
        for (int i = 0; i < FIRST.size(); i++) {
            String name =
                    i < workbook.sheets().size() ? workbook.sheets().get(i).name() : "missing";
            if (!name.equals(FIRST.get(i))) {
                breaches.add(Breach.ofWorkbook(
                        "sheet-order",
                        "sheet " + (i + 1) + " is " + name + "; the order is cover, contents, notes, then tables"));
            }
        }
    }

    private static void checkNames(ReadWorkbook workbook, List<Breach> breaches) {
        Set<String> seen = new HashSet<>();
        for (ReadSheet sheet : workbook.sheets()) {
            if (sheet.name().length() > LONGEST_NAME) {
                breaches.add(sheet.breach("sheet-name-length", "the name has more than 31 characters; shorten it"));
            }
            if (!seen.add(sheet.name().toLowerCase(Locale.ROOT))) {
                breaches.add(sheet.breach("sheet-name-unique", "the name is used twice; tell the sheets apart"));
            }
        }
    }

    private static void checkCursor(ReadWorkbook workbook, List<Breach> breaches) {
        if (workbook.poi().getActiveSheetIndex() != 0) {
            breaches.add(Breach.ofWorkbook("cursor", "opens at another sheet than the first; make the first active"));
        }
        ReadSheet first = workbook.sheets().get(0);
        CellAddress active = first.poi().getActiveCell();
        if (active != null && !active.equals(CellAddress.A1)) {
            breaches.add(first.breach("cursor", "the cursor stands in " + active.formatAsString() + "; set it to A1"));
        }
    }
}
