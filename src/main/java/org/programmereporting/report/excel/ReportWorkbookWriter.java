package org.programmereporting.report.excel;

import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.excel.xlsx.Facts;
import org.programmereporting.excel.xlsx.Workbook;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;

/** Writes a report as an accessible {@code .xlsx}: equal reports give equal bytes, whatever the time zone, locale and thread. */
public final class ReportWorkbookWriter {
    static final String FINGERPRINT = "Fingerprint";

    /** The whole workbook in memory. */
    public byte[] write(Report report) {
        Workbook workbook = new Workbook();
        Looks looks = new Looks(workbook);
        report.sheets().forEach(sheet -> write(sheet, new Page(workbook.sheet(sheet.name()), looks)));
        return workbook.bytes(new Facts(
                report.title(),
                report.author(),
                report.language(),
                report.dated(),
                new TreeMap<>(Map.of(FINGERPRINT, report.fingerprint()))));
    }

    private static void write(Sheet sheet, Page page) {
        if (sheet instanceof Sheet.Cover cover) {
            new CoverPage(page).write(cover);
        } else if (sheet instanceof Sheet.Tabular tabular) {
            new TablePage(page).write(tabular);
        }
    }
}
