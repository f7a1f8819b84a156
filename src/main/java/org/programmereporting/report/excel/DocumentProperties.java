package org.programmereporting.report.excel;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.SafeText;
import org.programmereporting.excel.WorkbookProperties;
import org.programmereporting.report.Report;

/** The workbook's title, author, language, day and fingerprint; nothing of the clock or the machine. */
final class DocumentProperties {
    static final String FINGERPRINT = "Fingerprint";

    private DocumentProperties() {}

    static void set(XSSFWorkbook workbook, Report report) {
        WorkbookProperties.set(workbook, report.title(), report.author(), report.language(), report.dated());
        workbook.getProperties().getCustomProperties().addProperty(FINGERPRINT, SafeText.of(report.fingerprint()));
    }
}
