package org.programmereporting.feedback.excel;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.SteadyZip;
import org.programmereporting.excel.WorkbookProperties;
import org.programmereporting.feedback.FeedbackBook;

/** Writes a feedback workbook: equal books give equal bytes, whatever the time zone, locale and thread. */
public final class FeedbackWorkbookWriter {
    /** The whole workbook in memory. */
    public byte[] write(FeedbackBook book) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Styles styles = new Styles(workbook);
        book.lists().forEach(list -> new ListPage(workbook, list, styles).write());
        book.copies().forEach(copy -> new CopyPage(workbook, copy, styles).write());
        workbook.setActiveSheet(0);
        WorkbookProperties.set(workbook, book.title(), book.publisher(), book.language(), book.dated());
        return SteadyZip.of(workbook);
    }
}
