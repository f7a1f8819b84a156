package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/** Title in A1; under it a line that begins "This sheet contains"; no blank line before the table. */
final class OpeningRules implements SheetRule {
    static final String CONTAINS = "This sheet contains ";

    @Override
    public List<Breach> check(ReadSheet sheet) {
        List<Breach> breaches = new ArrayList<>();
        if (sheet.text(0, 0).isBlank()) {
            breaches.add(new Breach("title-in-a1", sheet.name(), "A1", "has no title; say what, where and when"));
        }
        if (!sheet.isCover()) {
            int table = sheet.tableArea().map(CellRangeAddress::getFirstRow).orElse(1);
            checkIntroduction(sheet, table, breaches);
        }
        return breaches;
    }

    private static void checkIntroduction(ReadSheet sheet, int table, List<Breach> breaches) {
        boolean contains = false;
        for (int row = 1; row < table; row++) {
            String line = sheet.text(row, 0);
            contains |= line.startsWith(CONTAINS);
            if (line.isBlank()) {
                breaches.add(new Breach(
                        "introduction-unbroken",
                        sheet.name(),
                        "A" + (row + 1),
                        "is blank; a screen reader takes it for the end, so leave the row out"));
            }
        }
        if (!contains) {
            breaches.add(sheet.breach(
                    "introduction",
                    "no line under the title begins \"" + CONTAINS + "\"; say how many tables there are"));
        }
    }
}
