package org.programmereporting.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.accessibility.read.WorkbookReader;

class EmptyCellsTest {
    private static final String NOT_LOOKED_AT =
            "from here on nothing was looked at, since the table has too many cells";

    /** Four rows of two; the last cell is empty. */
    @ParameterizedTest
    @CsvSource({
        "8, B5, it is empty",
        "7, B5, it is empty",
        "6, A5, '" + NOT_LOOKED_AT + "'",
        "2, A3, '" + NOT_LOOKED_AT + "'"
    })
    void ofALargeTableTheFirstRowsAreLookedAtAndThatIsSaid(int most, String cell, String what) throws Exception {
        Breaches breaches = new Breaches(Profile.PACK);
        new EmptyCells(most).check(WorkbookReader.read(table()), breaches);
        assertThat(breaches.all()).isEqualTo(List.of(new Breach(Rule.NO_EMPTY_CELL, "Table", cell, what)));
    }

    private static byte[] table() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Table");
            for (int i = 0; i < 5; i++) {
                XSSFRow row = sheet.createRow(i);
                row.createCell(0).setCellValue("a" + i);
                row.createCell(1).setCellValue(i < 4 ? "b" + i : "");
            }
            sheet.createTable(new AreaReference("A1:B5", SpreadsheetVersion.EXCEL2007));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
