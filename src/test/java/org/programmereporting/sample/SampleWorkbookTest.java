package org.programmereporting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some committed workbooks, opened as any program would open them. */
class SampleWorkbookTest {
    private static final Path JUNE = Path.of("input/pacs-exit/returns/2014-06");

    @ParameterizedTest
    @ValueSource(strings = {"ZM4-2014-06.xlsx", "ZM8-2014-06.xls", "ZR2-2014-06.xlsm"})
    void holdsRealDatesNumbersAndChoices(String file) throws IOException {
        try (Workbook workbook = open(file)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
            assertThat(cell(workbook, "Return!D6").getStringCellValue()).isEqualTo("2014-06");
            Cell measured = cell(workbook, "Return!D32");
            assertThat(DateUtil.isCellDateFormatted(measured)).isTrue();
            assertThat(measured.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2014, 6, 30));
            assertThat(cell(workbook, "Return!D37").getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(cell(workbook, "Contracts!I5")))
                    .isTrue();
            assertThat(workbook.getSheet("Return").getDataValidations()).hasSizeGreaterThan(20);
            assertThat(cell(workbook, "Milestones!A21").getStringCellValue()).isEqualTo("destruction-certificate");
        }
    }

    @Test
    void oneTrustTypedADateThatDoesNotExist() throws IOException {
        try (Workbook workbook = open("ZL4-2014-06.xlsx")) {
            assertThat(cell(workbook, "Contracts!I5").getStringCellValue()).isEqualTo("31/06/2015");
        }
    }

    private static Workbook open(String file) throws IOException {
        return WorkbookFactory.create(JUNE.resolve(file).toFile(), "", true);
    }

    private static Cell cell(Workbook workbook, String address) {
        CellReference at = new CellReference(address);
        return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }
}
