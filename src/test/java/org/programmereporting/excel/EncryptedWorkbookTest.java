package org.programmereporting.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class EncryptedWorkbookTest {
    @Test
    void opensWithThePasswordAndHoldsTheSame() throws IOException {
        byte[] encrypted = EncryptedWorkbook.of(workbook(), "corr\u00e9ct horse");
        try (Workbook opened = WorkbookFactory.create(new ByteArrayInputStream(encrypted), "corr\u00e9ct horse")) {
            assertThat(opened.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("43 trusts");
        }
    }

    @Test
    void doesNotOpenWithoutIt() throws IOException {
        byte[] encrypted = EncryptedWorkbook.of(workbook(), "right");
        assertThatThrownBy(() -> WorkbookFactory.create(new ByteArrayInputStream(encrypted), "wrong"))
                .isInstanceOf(EncryptedDocumentException.class);
        assertThatThrownBy(() -> WorkbookFactory.create(new ByteArrayInputStream(encrypted)))
                .isInstanceOf(EncryptedDocumentException.class);
        assertThat(new String(encrypted, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("43 trusts");
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Headlines").createRow(0).createCell(0).setCellValue("43 trusts");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
