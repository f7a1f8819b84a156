package org.programmereporting.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.excel.xlsx.OoxmlSchema;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Format;

class ReportWorkbookWriterTest {
    private static final int FIRST = 2;

    @Test
    void keepsToTheSchemasThatExcelInsistsOn() throws IOException, XmlException {
        Map<String, Integer> looked = new TreeMap<>();
        assertThat(OoxmlSchema.errors(new ReportWorkbookWriter().write(SampleReport.report()), looked))
                .isEmpty();
        assertThat(looked)
                .containsKeys("xl/worksheets/sheet", "xl/tables/table", "xl/charts/chart", "xl/drawings/drawing");
    }

    @Test
    void writesSheetsInTheReportsOrder() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.report())) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly(
                            "Cover",
                            "Contents",
                            "Notes",
                            "Formats",
                            "Burn-down",
                            "Cohorts",
                            "Regions",
                            "Findings",
                            "Confidence");
        }
    }

    @Test
    void putsTitleThenIntroductionThenTable() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.report())) {
            XSSFSheet regions = workbook.getSheet("Regions");

            assertThat(column(regions, 0))
                    .containsExactly(
                            "Remaining trusts by region, June 2014",
                            "This sheet contains one table. [x] not available: no return.",
                            "Source: status returns of NHS trusts, June 2014.",
                            "Region",
                            "London",
                            "East of England",
                            "East Midlands",
                            "North West",
                            "Yorkshire and the Humber");
        }
    }

    @Test
    void declaresARealTable() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.report())) {
            XSSFTable table = workbook.getSheet("Regions").getTables().get(0);

            assertThat(table.getName()).isEqualTo("regions");
            assertThat(table.getDisplayName()).isEqualTo("regions");
            assertThat(table.getArea().formatAsString()).isEqualTo("A4:C9");
            assertThat(table.getColumns())
                    .extracting(column -> column.getName())
                    .containsExactly("Region", "Trusts remaining", "Share forecast late");
            assertThat(table.getStyle()).isNull();
        }
    }

    @Test
    void showsNumbersAndDatesByTheirColumnsFormat() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.report())) {
            XSSFRow row = workbook.getSheet("Formats").getRow(4);
            DataFormatter formatter = new DataFormatter(Locale.UK);

            assertThat(StreamSupport.stream(row.spliterator(), false).map(formatter::formatCellValue))
                    .containsExactly(
                            "RZ1", "=SUM(A1:A9)", "1,234,567", "1,234.6", "12.3%", "30 Sept 2015", "September 2014");
        }
    }

    @Test
    void keepsTheValueBehindWhatIsShown() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.report())) {
            XSSFRow row = workbook.getSheet("Formats").getRow(4);

            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1234.56);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(0.1234);
            assertThat(row.getCell(5).getLocalDateTimeCellValue()).isEqualTo("2015-09-30T00:00");
        }
    }

    @Test
    void showsAShareAsPercentageAndADayAsDateInAnyColumn() throws IOException {
        XSSFSheet sheet = only(Format.TEXT, new Cell.Share(new BigDecimal("0.5")), Cell.of(LocalDate.of(2015, 6, 1)));
        DataFormatter formatter = new DataFormatter(Locale.UK);

        assertThat(formatter.formatCellValue(sheet.getRow(FIRST + 1).getCell(0)))
                .isEqualTo("50.0%");
        assertThat(formatter.formatCellValue(sheet.getRow(FIRST + 2).getCell(0)))
                .isEqualTo("1 Jun 2015");
    }

    @Test
    void aDateAmongNumbersStandsOnTheirSide() throws IOException {
        XSSFSheet sheet =
                only(Format.WHOLE, Cell.of(LocalDate.of(2015, 6, 1)), Cell.of(7), Cell.of(Mark.NOT_AVAILABLE));

        assertThat(StreamSupport.stream(sheet.spliterator(), false).skip(FIRST + 1L))
                .allSatisfy(row ->
                        assertThat(row.getCell(0).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT));
    }

    @Test
    void declaresItsDefaultStyle() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.report())) {
            assertThat(workbook.getStylesSource()
                            .getCTStylesheet()
                            .getCellStyles()
                            .getCellStyleArray(0)
                            .getName())
                    .isEqualTo("Normal");
        }
    }

    @Test
    void writesMarksAsTextOnTheSideOfTheNumbers() throws IOException {
        XSSFCell mark =
                only(Format.WHOLE, Cell.of(Mark.REVISED)).getRow(FIRST + 1).getCell(0);

        assertThat(mark.getStringCellValue()).isEqualTo("[r]");
        assertThat(mark.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-", "@SUM(A1)", "\tx"})
    void writesTextThatLooksLikeAFormulaAsText(String text) throws IOException {
        XSSFCell cell = only(Format.LONG_TEXT, Cell.of(text)).getRow(FIRST + 1).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void setsNoQuotePrefixOnOrdinaryText() throws IOException {
        assertThat(only(Format.TEXT, Cell.of("RZ1"))
                        .getRow(FIRST + 1)
                        .getCell(0)
                        .getCellStyle()
                        .getQuotePrefixed())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_", "_x000D_", " padded ", "two\nlines", "007", "\ud83d\ude91", "<&>\"'"})
    void textIsReadBackAsItWas(String text) throws IOException {
        assertThat(only(Format.TEXT, Cell.of(text)).getRow(FIRST + 1).getCell(0).getStringCellValue())
                .isEqualTo(text);
    }

    @Test
    void leavesNoCellEmptyWhenATextIsBlank() throws IOException {
        assertThat(only(Format.TEXT, Cell.of("  ")).getRow(FIRST + 1).getCell(0).getStringCellValue())
                .isEqualTo("[x]");
    }

    @Test
    void leadsALinkToItsCell() throws IOException {
        XSSFCell link = only(Format.TEXT, new Cell.Link("Ann's list", "Ann's list", "B7"))
                .getRow(FIRST + 1)
                .getCell(0);

        assertThat(link.getStringCellValue()).isEqualTo("Ann's list");
        assertThat(link.getHyperlink().getLocation()).isEqualTo("'Ann''s list'!B7");
    }

    @Test
    void widensTextColumnsOnlySoFarAndMakesTheRowTaller() throws IOException {
        String sentence = "The trust says at some length that it cannot say more than that before its board has met.";
        XSSFSheet sheet = only(Format.TEXT, Cell.of(sentence), Cell.of("short"));

        assertThat(sheet.getColumnWidth(0) / 256).isBetween(32, 35);
        assertThat(sheet.getRow(FIRST + 1).getHeightInPoints())
                .isGreaterThanOrEqualTo(3 * sheet.getRow(FIRST + 2).getHeightInPoints() - 8);
    }

    @Test
    void neverWidensColumnAForTheTitle() throws IOException {
        XSSFSheet sheet = only(Format.WHOLE, Cell.of(7));

        assertThat(sheet.getColumnWidth(0) / 256).isLessThan(14);
    }

    @Test
    void saysInThePropertiesWhatItIs() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.report())) {
            var core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();

            assertThat(core.getTitleProperty()).contains("National programme report, June 2014");
            assertThat(core.getCreatorProperty()).contains("Health and Social Care Information Centre");
            assertThat(core.getLanguageProperty()).contains("en-GB");
            assertThat(core.getCreatedPropertyString()).isEqualTo("2014-07-10T00:00:00Z");
            assertThat(core.getModifiedPropertyString()).isEqualTo("2014-07-10T00:00:00Z");
            assertThat(workbook.getProperties()
                            .getCustomProperties()
                            .getProperty("Fingerprint")
                            .getLpwstr())
                    .isEqualTo("4f1a9c");
        }
    }

    @Test
    void printsOnA4AcrossOnePageWideAndTheCoverOnOne() throws IOException {
        try (XSSFWorkbook workbook = written(SampleReport.report())) {
            assertThat(workbook).allSatisfy(sheet -> {
                boolean cover = workbook.getSheetIndex(sheet) == 0;
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(!cover || sheet.getPrintSetup().getFitHeight() == 1)
                        .as("a cover on one page")
                        .isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getFitToPage()).isTrue();
            });
        }
    }

    @Test
    void refusesASheetNameThatExcelWouldCut() {
        Report report = SampleReport.with(
                List.of(new Sheet.Cover("A name of more than thirty-one characters", "T", List.of())));

        assertThatThrownBy(() -> new ReportWorkbookWriter().write(report))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 31 characters");
    }

    private static XSSFSheet only(Format format, Cell... cells) throws IOException {
        Table table = new Table(
                "only",
                List.of(SampleReport.column("Only", format)),
                Arrays.stream(cells).map(List::of).toList());
        Report report = SampleReport.with(List.of(new Sheet.Tabular(
                "Only",
                "A title far longer than the only column of the table under it",
                List.of(SampleReport.CONTAINS),
                table,
                List.of())));
        return written(report).getSheetAt(0);
    }

    private static XSSFWorkbook written(Report report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new ReportWorkbookWriter().write(report)));
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(column).getStringCellValue())
                .toList();
    }
}
