package org.programmereporting.forms.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.forms.AForm.aForm;
import static org.programmereporting.forms.AForm.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.programmereporting.forms.AForm;
import org.programmereporting.forms.IssuedCell;
import org.programmereporting.forms.IssuedForm;
import org.programmereporting.returns.FormField;

public class FormWorkbookTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final IssuedForm issued = aForm().said("completed_by", text("=HYPERLINK(\"http://x\")"))
            .said("contracts", "PACS", "forecast_exit", AForm.day("2015-05-05"))
            .issue();
    private final XSSFWorkbook workbook = open(issued);

    /** A form's workbook as a spreadsheet program would open it. */
    public static XSSFWorkbook open(IssuedForm form) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(new FormWorkbookWriter().write(form)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void isTheSameBytesInEveryTimeZoneAndLanguage() {
        byte[] first = new FormWorkbookWriter().write(issued);
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(new FormWorkbookWriter().write(issued)).isEqualTo(first);
    }

    @Test
    void declaresItsDefaultStyle() {
        assertThat(workbook.getStylesSource()
                        .getCTStylesheet()
                        .getCellStyles()
                        .getCellStyleArray(0)
                        .getName())
                .isEqualTo("Normal");
    }

    @Test
    void beginsWithTheGuideAndHidesNothing() throws Exception {
        assertThat(sheets().map(Sheet::getSheetName))
                .containsExactly("Guide", "Return", "Contracts", "Milestones", "Tasks", "Risks");
        assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetVisibility))
                .containsOnly(SheetVisibility.VISIBLE);
        assertThat(sheets().filter(sheet -> IntStream.range(0, 20).anyMatch(sheet::isColumnHidden)))
                .isEmpty();
        assertThat(workbook.getPackage().getParts())
                .extracting(part -> part.getPartName().getName())
                .noneMatch(name -> name.matches("(?i).*(externalLink|vba|drawing|comment).*"));
        assertThat(cells().filter(cell -> cell.getCellType() == CellType.FORMULA))
                .isEmpty();
    }

    @Test
    void opensAtTheFirstAnswer() {
        assertThat(workbook.getActiveSheetIndex()).isEqualTo(1);
        assertThat(workbook.getSheet("Return").getActiveCell().toString()).isEqualTo("D9");
        assertThat(workbook.getSheet("Contracts").getActiveCell().toString()).isEqualTo("C5");
        assertThat(workbook.getSheet("Tasks").getActiveCell().toString()).isEqualTo("A5");
    }

    @Test
    void isLockedButForTheAnswersAndAsksNoPassword() {
        sheets().forEach(sheet -> {
            assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetHashValue())
                    .isFalse();
        });
        long open = issued.cells().stream().filter(IssuedCell::open).count();
        assertThat(cells().filter(cell -> !cell.getCellStyle().getLocked())).hasSize((int) open);
        issued.cells()
                .forEach(cell -> assertThat(at(cell).getCellStyle().getLocked())
                        .as(cell.field().path())
                        .isEqualTo(!cell.open()));
    }

    @Test
    void everyAnswerHasExactlyOneRuleWithAPromptOfAllowedLength() {
        for (IssuedCell cell : issued.cells()) {
            List<XSSFDataValidation> rules = rules(cell).toList();
            assertThat(rules).as(cell.field().path() + " " + cell.address()).hasSize(cell.open() ? 1 : 0);
            rules.forEach(rule -> {
                assertThat(rule.getPromptBoxTitle()).isNotEmpty().hasSizeLessThanOrEqualTo(32);
                assertThat(rule.getPromptBoxText()).hasSizeLessThanOrEqualTo(255);
                assertThat(rule.getErrorBoxText()).hasSizeLessThanOrEqualTo(255);
            });
        }
    }

    @Test
    void offersEveryChoiceInTheCellOrOnAVisibleSheet() {
        for (IssuedCell cell : issued.cells()) {
            List<String> words = WordLists.of(cell.field());
            if (cell.open() && !words.isEmpty()) {
                assertThat(offered(rules(cell).findFirst().orElseThrow()))
                        .as(cell.field().path())
                        .isEqualTo(words);
            }
        }
        assertThat(ruleOf("tasks.milestone").getValidationConstraint().getFormula1())
                .startsWith("Guide!$B$");
        assertThat(ruleOf("procurement_stage").getValidationConstraint().getFormula1())
                .startsWith("\"not started,");
    }

    @Test
    void refusesWhatWouldBeHeldAndWarnsOfWhatWouldBeQueried() {
        assertThat(ruleOf("tb_total").getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
        assertThat(ruleOf("tb_total").getValidationConstraint().getFormula1()).isEqualTo("0");
        assertThat(ruleOf("tb_total").getValidationConstraint().getFormula2()).isEqualTo("500");
        assertThat(ruleOf("measured_on").getValidationConstraint().getFormula1())
                .isEqualTo("32874"); // 1 January 1990
        assertThat(ruleOf("confidence_narrative").getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
        assertThat(ruleOf("confidence_narrative").getValidationConstraint().getFormula2())
                .isEqualTo("500");
    }

    @Test
    void namesTheCellOfEverySingleValue() {
        for (FormField field : issued.of().form().singles()) {
            CellReference place =
                    new CellReference(workbook.getName(field.key()).getRefersToFormula());
            assertThat(place.formatAsString(false))
                    .isEqualTo("$D$" + (field.cell().row() + 1));
            assertThat(place.getSheetName()).isEqualTo("Return");
        }
    }

    @Test
    void holdsDatesAsDatesAndTextAsText() {
        Cell forecast = at(cell("contracts.forecast_exit"));
        assertThat(forecast.getLocalDateTimeCellValue()).isEqualTo("2015-05-05T00:00");
        assertThat(forecast.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
        Cell hostile = at(cell("completed_by"));
        assertThat(hostile.getCellType()).isEqualTo(CellType.STRING);
        assertThat(hostile.getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @Test
    void isSetInArialOfTenPointsOrMore() {
        cells().forEach(cell -> {
            XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
            assertThat(style.getFont().getFontName()).isEqualTo("Arial");
            assertThat((int) style.getFont().getFontHeightInPoints()).isGreaterThanOrEqualTo(10);
        });
        issued.cells()
                .forEach(cell ->
                        assertThat(at(cell).getCellStyle().getWrapText()).isTrue());
    }

    @Test
    void printsOnePageWide() {
        sheets().forEach(sheet -> {
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat((int) sheet.getPrintSetup().getFitWidth()).isEqualTo(1);
        });
    }

    @Test
    void saysWhatItIsInItsProperties() {
        var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
        assertThat(core.getTitleProperty()).contains("Status return for July 2014: ZA1, Alpha NHS Trust");
        assertThat(core.getCreatorProperty()).contains("The centre");
        assertThat(core.getLanguageProperty()).contains("en-GB");
    }

    @Test
    void cutsAPromptBetweenWords() {
        assertThat(AnswerRules.shortened("Approval reference of a change of the plan", 32))
                .isEqualTo("Approval reference of a change\u2026");
        assertThat(AnswerRules.shortened("short", 32)).isEqualTo("short");
    }

    private List<String> offered(DataValidation rule) {
        String[] words = rule.getValidationConstraint().getExplicitListValues();
        if (words != null) {
            return List.of(words);
        }
        String[] ends = rule.getValidationConstraint().getFormula1().split(":", -1);
        CellReference first = new CellReference(ends[0]);
        int last = new CellReference(ends[1]).getRow();
        return IntStream.rangeClosed(first.getRow(), last)
                .mapToObj(row -> workbook.getSheet(first.getSheetName())
                        .getRow(row)
                        .getCell(first.getCol())
                        .getStringCellValue())
                .toList();
    }

    private IssuedCell cell(String path) {
        return issued.cells().stream()
                .filter(cell -> cell.field().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private XSSFDataValidation ruleOf(String path) {
        return rules(cell(path)).findFirst().orElseThrow();
    }

    private Stream<XSSFDataValidation> rules(IssuedCell cell) {
        return workbook.getSheet(cell.field().sheet()).getDataValidations().stream()
                .filter(rule -> Stream.of(rule.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(
                                cell.address().row(), cell.address().column())));
    }

    private Cell at(IssuedCell cell) {
        return workbook.getSheet(cell.field().sheet())
                .getRow(cell.address().row())
                .getCell(cell.address().column());
    }

    private Stream<XSSFSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt);
    }

    private Stream<Cell> cells() {
        return sheets().flatMap(sheet -> Stream.iterate(0, row -> row + 1)
                .limit(sheet.getLastRowNum() + 1L)
                .map(sheet::getRow)
                .filter(row -> row != null)
                .flatMap(FormWorkbookTest::cellsOf));
    }

    private static Stream<Cell> cellsOf(Row row) {
        return IntStream.range(0, row.getLastCellNum()).mapToObj(row::getCell).filter(cell -> cell != null);
    }
}
