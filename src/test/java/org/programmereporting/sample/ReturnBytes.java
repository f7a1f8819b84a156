package org.programmereporting.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** A return as the bytes of a file, by the file name's ending; nothing in them comes from the clock. */
final class ReturnBytes {
    private final Form form;

    ReturnBytes(Form form) {
        this.form = form;
    }

    byte[] of(SampleReturn sample, String ending, YearMonth period) throws IOException {
        return switch (ending) {
            case "csv" -> new CsvReturn(form).bytes(sample);
            case "xls" -> xls(sample);
            case "xlsm" -> xlsx(sample, XSSFWorkbookType.XLSM, period);
            default -> xlsx(sample, XSSFWorkbookType.XLSX, period);
        };
    }

    private byte[] xls(SampleReturn sample) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new FormWorkbook(form, workbook).fill(sample);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private byte[] xlsx(SampleReturn sample, XSSFWorkbookType type, YearMonth period) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(type);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new FormWorkbook(form, workbook).fill(sample);
            describe(workbook, period);
            workbook.write(out);
            return FixedZip.repack(out.toByteArray());
        }
    }

    private static void describe(XSSFWorkbook workbook, YearMonth period) throws IOException {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle("Monthly status return");
        core.setCreator("PACS and RIS exit programme");
        try {
            core.setCreated(Months.opens(period) + "T09:00:00Z");
            core.setModified(Months.opens(period) + "T09:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IOException("not a date for a workbook's properties", e);
        }
    }
}
