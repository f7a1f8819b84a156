package org.programmereporting.feedback.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.SafeText;
import org.programmereporting.excel.SteadyZip;
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
            setProperties(workbook, book);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            workbook.write(packed);
            ByteArrayOutputStream steady = new ByteArrayOutputStream();
            SteadyZip.repack(packed.toByteArray(), steady);
            return steady.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void setProperties(XSSFWorkbook workbook, FeedbackBook book) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getExtendedProperties().setApplication("Programme Reporting");
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(SafeText.of(book.title()));
        core.setCreatorProperty(SafeText.of(book.publisher()));
        core.setLastModifiedByProperty(SafeText.of(book.publisher()));
        core.setLanguageProperty(book.language());
        try {
            core.setCreatedProperty(book.dated() + "T00:00:00Z");
            core.setModifiedProperty(book.dated() + "T00:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException("not a day that a document can carry: " + book.dated(), e);
        }
    }
}
