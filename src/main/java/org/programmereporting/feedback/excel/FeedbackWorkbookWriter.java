package org.programmereporting.feedback.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.SteadyZip;
import org.programmereporting.excel.WorkbookProperties;
import org.programmereporting.feedback.FeedbackBook;

/** Writes a feedback workbook: equal books give equal bytes, whatever the time zone, locale and thread. */
public final class FeedbackWorkbookWriter {
    /** The whole workbook in memory. */
    public byte[] write(FeedbackBook book) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            book.lists().forEach(list -> new ListPage(workbook, list, styles).write());
            book.copies().forEach(copy -> new CopyPage(workbook, copy, styles).write());
            workbook.setActiveSheet(0);
            WorkbookProperties.set(workbook, book.title(), book.publisher(), book.language(), book.dated());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            workbook.write(packed);
            ByteArrayOutputStream steady = new ByteArrayOutputStream();
            SteadyZip.repack(packed.toByteArray(), steady);
            return steady.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
