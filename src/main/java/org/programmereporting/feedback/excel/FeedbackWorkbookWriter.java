package org.programmereporting.feedback.excel;

import java.util.Collections;
import org.programmereporting.excel.xlsx.Facts;
import org.programmereporting.excel.xlsx.Workbook;
import org.programmereporting.feedback.FeedbackBook;

/** Writes a feedback workbook: equal books give equal bytes, whatever the time zone, locale and thread. */
public final class FeedbackWorkbookWriter {
    /** The whole workbook in memory. */
    public byte[] write(FeedbackBook book) {
        Workbook workbook = new Workbook();
        Styles styles = new Styles(workbook);
        book.lists().forEach(list -> new ListPage(workbook.sheet(list.name()), list, styles).write());
        book.copies().forEach(copy -> new CopyPage(workbook.sheet(copy.name()), copy, styles).write());
        return workbook.bytes(
                new Facts(book.title(), book.publisher(), book.language(), book.dated(), Collections.emptySortedMap()));
    }
}
