package org.programmereporting.report.excel;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.SharedTexts;
import org.programmereporting.excel.SteadyZip;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;

/** Writes a report as an accessible {@code .xlsx}: equal reports give equal bytes, whatever the time zone, locale and thread. */
public final class ReportWorkbookWriter {
    private static final int LONGEST_SHEET_NAME = 31;

    /** The whole workbook in memory. */
    public byte[] write(Report report) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        CellWriter cells = new CellWriter(new Looks(workbook), new SharedTexts(workbook.getSharedStringSource()));
        report.sheets().forEach(sheet -> write(sheet, workbook, cells));
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        DocumentProperties.set(workbook, report);
        return SteadyZip.of(workbook);
    }

    private static void write(Sheet sheet, XSSFWorkbook workbook, CellWriter cells) {
        if (sheet.name().length() > LONGEST_SHEET_NAME) {
            throw new IllegalArgumentException("a sheet's name has at most 31 characters: " + sheet.name());
        }
        Page page = new Page(workbook, sheet.name(), cells);
        if (sheet instanceof Sheet.Cover cover) {
            new CoverPage(page).write(cover);
        } else if (sheet instanceof Sheet.Tabular tabular) {
            new TablePage(page).write(tabular);
        }
    }
}
