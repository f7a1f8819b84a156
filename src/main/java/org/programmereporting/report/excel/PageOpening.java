package org.programmereporting.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What all sheets share: the title in A1, prose under it that widens no column, and how they print. */
final class PageOpening {
    private static final float TITLE_POINTS = 26;

    private PageOpening() {}

    static void title(XSSFSheet sheet, CellWriter cells, String title) {
        XSSFRow row = sheet.createRow(0);
        row.setHeightInPoints(TITLE_POINTS);
        cells.text(row, 0, Look.TITLE, title);
        setPage(sheet);
    }

    /** Returns the first row after the introduction. */
    static int introduction(XSSFSheet sheet, CellWriter cells, List<String> lines) {
        int at = 1;
        for (String line : lines) {
            XSSFRow row = sheet.createRow(at++);
            row.setHeightInPoints((float) ColumnWidths.points(1));
            cells.text(row, 0, Look.INTRODUCTION, line);
        }
        return at;
    }

    private static void setPage(XSSFSheet sheet) {
        sheet.setDefaultRowHeightInPoints((float) ColumnWidths.points(1));
        sheet.setActiveCell(CellAddress.A1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0); // as many pages down as it takes
    }
}
