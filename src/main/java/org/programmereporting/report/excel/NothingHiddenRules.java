package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;

/** No hidden sheet, row or column, and nothing where a screen reader does not look: headers, footers, comments. */
final class NothingHiddenRules implements SheetRule {
    @Override
    public List<Breach> check(ReadSheet sheet) {
        XSSFSheet poi = sheet.poi();
        List<Breach> breaches = new ArrayList<>();
        if (poi.getWorkbook().getSheetVisibility(poi.getWorkbook().getSheetIndex(poi)) != SheetVisibility.VISIBLE) {
            breaches.add(sheet.breach("no-hidden-sheet", "is hidden; show it or leave it out"));
        }
        for (Row row : poi) {
            if (row.getZeroHeight()) {
                breaches.add(sheet.breach(
                        "no-hidden-row", "row " + (row.getRowNum() + 1) + " is hidden; show it or leave it out"));
            }
        }
        checkColumns(sheet, breaches);
        if (holdsText(poi.getHeader()) || holdsText(poi.getFooter())) {
            breaches.add(sheet.breach("no-header-or-footer", "has a header or footer; write its text under the title"));
        }
        poi.getCellComments()
                .keySet()
                .forEach(address -> breaches.add(new Breach(
                        "no-comment", sheet.name(), address.formatAsString(), "has a comment; write it as a note")));
        return breaches;
    }

    private static void checkColumns(ReadSheet sheet, List<Breach> breaches) {
        for (CTCols columns : sheet.poi().getCTWorksheet().getColsList()) {
            for (CTCol column : columns.getColList()) {
                if (column.getHidden()) {
                    breaches.add(sheet.breach(
                            "no-hidden-column", "column " + column.getMin() + " is hidden; show it or leave it out"));
                }
            }
        }
    }

    private static boolean holdsText(HeaderFooter part) {
        return !(part.getLeft() + part.getCenter() + part.getRight()).isBlank();
    }
}
