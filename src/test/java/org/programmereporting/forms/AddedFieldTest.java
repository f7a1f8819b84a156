package org.programmereporting.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.forms.AForm.aForm;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.forms.excel.FormWorkbookTest;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.ReturnForm;

/** A field is added to the form by a line of {@code return-form.csv}, and by nothing else. */
class AddedFieldTest {
    @TempDir
    Path folder;

    private XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeEach
    void addTwoLines() throws Exception {
        SampleRun sample = new SampleRun(folder);
        Path file = sample.programme.resolve("return-form.csv");
        Files.writeString(
                file,
                Files.readString(file)
                        + ",lessons,Lessons learned,Return,D62,text,no,..50,hold,,What others should know.,last\n"
                        + ",,Lessons,Return,C61,heading,,,,,,\n"
                        + "risks,likelihood_trend,Trend,Risks,I4,choice,no,better|same|worse,hold,,Since last month.,last\n");
        ReturnForm form = new ProgrammeFolder(sample.programme).read().form();
        workbook = FormWorkbookTest.open(aForm().on(form).issue());
    }

    @Test
    void aSingleValueStandsOnTheFormWithLabelGuidancePromptLimitAndName() {
        assertThat(text("Return", 61, 2)).isEqualTo("Lessons learned");
        assertThat(text("Return", 60, 2)).isEqualTo("Lessons");
        assertThat(text("Return", 61, 4)).isEqualTo("What others should know.");
        assertThat(workbook.getName("lessons").getRefersToFormula()).isEqualTo("Return!$D$62");
        DataValidation rule = rule("Return", 61, 3);
        assertThat(rule.getPromptBoxTitle()).isEqualTo("Lessons learned");
        assertThat(rule.getPromptBoxText()).isEqualTo("What others should know. At most 50 characters.");
        assertThat(rule.getValidationConstraint().getFormula2()).isEqualTo("50");
    }

    @Test
    void aColumnStandsInItsTableWithADropDownInEveryRow() {
        assertThat(text("Risks", 3, 8)).isEqualTo("Trend");
        assertThat(text("Risks", 2, 8)).isEqualTo("Since last month.");
        assertThat(rule("Risks", 4, 8).getValidationConstraint().getExplicitListValues())
                .containsExactly("better", "same", "worse");
        assertThat(rule("Risks", 13, 8).getPromptBoxTitle()).isEqualTo("Trend");
    }

    private DataValidation rule(String sheet, int row, int column) {
        List<? extends DataValidation> at = workbook.getSheet(sheet).getDataValidations().stream()
                .filter(rule -> List.of(rule.getRegions().getCellRangeAddresses()).stream()
                        .anyMatch(range -> range.isInRange(row, column)))
                .toList();
        assertThat(at).hasSize(1);
        return at.get(0);
    }

    private String text(String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(row).getCell(column).getStringCellValue();
    }
}
