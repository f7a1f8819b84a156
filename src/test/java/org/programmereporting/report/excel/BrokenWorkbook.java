package org.programmereporting.report.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.accessibility.Breach;
import org.programmereporting.accessibility.Profile;
import org.programmereporting.accessibility.WorkbookChecker;

/** The sample report, written well, with one thing broken afterwards. */
final class BrokenWorkbook {
    private static final byte[] GOOD = new ReportWorkbookWriter().write(SampleReport.report());

    interface Break {
        void in(XSSFWorkbook workbook) throws IOException, InvalidFormatException;
    }

    private BrokenWorkbook() {}

    static List<Breach> broken(Break breaking) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(GOOD))) {
            breaking.in(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return new WorkbookChecker(Profile.PACK).check(bytes.toByteArray());
        } catch (IOException | InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }

    static void addPart(XSSFWorkbook workbook, String name) throws IOException, InvalidFormatException {
        var part =
                workbook.getPackage().createPart(PackagingURIHelper.createPartName(name), "application/octet-stream");
        try (OutputStream content = part.getOutputStream()) {
            content.write(1);
        }
    }
}
