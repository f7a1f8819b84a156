package org.programmereporting.feedback.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.collect.ExampleWorkbook;
import org.programmereporting.excel.xlsx.OoxmlSchema;
import org.programmereporting.feedback.AFeedback;
import org.programmereporting.feedback.FeedbackBook;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Severity;

class FeedbackWorkbookWriterTest {
    private static final String FILE = "ZA1-2014-06.xlsx";
    private static final LocalDate DAY = LocalDate.of(2015, 6, 30);

    @Test
    void keepsToTheSchemasThatExcelInsistsOn() throws IOException, XmlException {
        byte[] sent = ExampleWorkbook.xlsx()
                .with("Return!D7", "=1+1")
                .with("Return!D15", "31/02/2014")
                .bytes();
        Map<String, Integer> looked = new TreeMap<>();
        assertThat(OoxmlSchema.errors(
                        new FeedbackWorkbookWriter()
                                .write(new AFeedback().on(FILE, sent).book()),
                        looked))
                .isEmpty();
        assertThat(looked).containsKeys("xl/worksheets/sheet", "xl/tables/table", "xl/styles.xml");
    }

    @Test
    void everyValueOfTheSentFileStandsAtItsAddressAsWhatItWas() {
        ExampleWorkbook sent = ExampleWorkbook.xlsx();
        for (FormField field : ExampleForm.FORM.fields()) {
            int down = field.table().isEmpty() ? 0 : 1;
            sent.with(field.sheet() + "!" + field.cell().down(down), "answer to " + field.path());
        }
        sent.with("Return!D15", DAY)
                .with("Return!D36", 12.5)
                .with("Return!D16", true)
                .with("Risks!K99", "outside");
        byte[] bytes = sent.bytes();
        XSSFWorkbook back = write(new AFeedback().on(FILE, bytes).book());
        int cells = 0;
        try (XSSFWorkbook original = open(bytes)) {
            for (Sheet sheet : original) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells++;
                        assertSame(
                                cell,
                                back.getSheet(sheet.getSheetName())
                                        .getRow(row.getRowNum())
                                        .getCell(cell.getColumnIndex()));
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        assertThat(cells).isEqualTo(2 * ExampleForm.FORM.fields().size() + 1);
    }

    private static void assertSame(Cell sent, Cell back) {
        assertThat(back.getCellType()).isEqualTo(sent.getCellType());
        assertThat(back.toString()).isEqualTo(sent.toString());
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aWrongCellIsFilledAndCommentedAndCanBeRead(Severity severity) {
        XSSFWorkbook back = write(example(severity, "D14").book());
        XSSFCell cell = cell(back, "Return", "D14");
        assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(contrast(black(), cell.getCellStyle().getFillForegroundColorColor()))
                .isGreaterThan(4.5);
        assertThat(cell.getCellComment().getString().getString())
                .startsWithIgnoringCase(severity.id() + " - ")
                .endsWith("What to do about it.");
        assertThat(cell.getStringCellValue()).isEqualTo("31/06/2015");
    }

    @Test
    void severitiesDifferInColour() {
        List<String> fills = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            XSSFCell cell = cell(write(example(severity, "D14").book()), "Return", "D14");
            fills.add(cell.getCellStyle().getFillForegroundColorColor().getARGBHex());
        }
        assertThat(fills).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyCellWithAFindingIsFilledToo() {
        XSSFCell cell = cell(write(example(Severity.HOLD, "D27").book()), "Return", "D27");
        assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
        assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(cell.getCellComment()).isNotNull();
    }

    @Test
    void declaresItsDefaultStyle() {
        XSSFWorkbook back = write(example(Severity.HOLD, "D14").book());
        assertThat(back.getStylesSource()
                        .getCTStylesheet()
                        .getCellStyles()
                        .getCellStyleArray(0)
                        .getName())
                .isEqualTo("Normal");
    }

    @Test
    void otherCellsAreNeitherFilledNorCommented() {
        XSSFWorkbook back = write(example(Severity.HOLD, "D14").book());
        XSSFCell other = cell(back, "Return", "B14");
        assertThat(other.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        assertThat(other.getCellComment()).isNull();
        assertThat(back.getSheet("Return").getCellComments()).hasSize(1);
    }

    @Test
    void aCommentIsAsLargeAsItsText() {
        String words = "A long message that takes several lines. ".repeat(20);
        AFeedback feedback = new AFeedback()
                .on(FILE, ExampleWorkbook.xlsx().bytes())
                .finding(Severity.HOLD, "Return", "D14", "Short.")
                .finding(Severity.HOLD, "Return", "D20", words);
        XSSFWorkbook back = write(feedback.book());
        assertThat(rowsOf(cell(back, "Return", "D14").getCellComment())).isBetween(2, 6);
        assertThat(rowsOf(cell(back, "Return", "D20").getCellComment())).isGreaterThan(15);
    }

    private static int rowsOf(XSSFComment comment) {
        return comment.getClientAnchor().getRow2() - comment.getClientAnchor().getRow1();
    }

    @Test
    void commentsStandSideBySideAndAtTheVeryEdge() {
        AFeedback feedback = new AFeedback().on(FILE, ExampleWorkbook.xlsx().bytes());
        List<String> places = List.of("A1", "B1", "C1", "XFC9", "XFD9", "A1048576", "XFD1048576");
        places.forEach(place -> feedback.finding(Severity.QUERY, "Risks", place, "At " + place));
        XSSFWorkbook back = write(feedback.book());
        places.forEach(place -> assertThat(
                        cell(back, "Risks", place).getCellComment().getString().getString())
                .endsWith("At " + place));
    }

    @Test
    void theListLeadsToEachCell() {
        XSSFWorkbook back = write(example(Severity.HOLD, "D14").book());
        Sheet list = back.getSheetAt(0);
        Row last = list.getRow(list.getLastRowNum());
        assertThat(last.getCell(0).getStringCellValue()).isEqualTo("hold");
        assertThat(last.getCell(1).getHyperlink().getAddress()).isEqualTo("'Return'!D14");
        CellReference place = new CellReference(last.getCell(1).getHyperlink().getAddress());
        assertThat(cell(back, place.getSheetName(), place.formatAsString(false)).getStringCellValue())
                .isEqualTo(last.getCell(3).getStringCellValue().replace("sent", "31/06/2015"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\")",
                "+1+1",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "_x0041_",
                "a\u0000b",
                "\ud800",
                "<script>"
            })
    void hostileTextStaysText(String text) {
        ExampleWorkbook sent = ExampleWorkbook.xlsx().with("Return!D14", "31/06/2015");
        FeedbackBook book = new AFeedback()
                .on(FILE, sent.bytes())
                .finding(Severity.HOLD, "Return", "D14", text)
                .finding(Severity.NOTE, text, text, text)
                .book();
        XSSFWorkbook back = write(book);
        assertNothingActive(back);
        Row last = back.getSheetAt(0).getRow(back.getSheetAt(0).getLastRowNum());
        assertThat(last.getCell(4).getCellType()).isEqualTo(CellType.STRING);
        assertThat(last.getCell(4).getCellStyle().getQuotePrefixed()).isEqualTo("=+-@\t".indexOf(text.charAt(0)) >= 0);
    }

    @Test
    void formulasAndTheirLikeNeverComeOver() {
        ExampleWorkbook sent = ExampleWorkbook.xlsx().with("Return!D13", "=1+1").with("Return!D14", "@cmd");
        sent.cell("Return!D33").setCellFormula("HYPERLINK(\"https://evil.example\",\"click\")");
        sent.cell("Return!D34").setCellFormula("1+1");
        sent.cell("Return!D34").setCellValue(2);
        sent.workbook().createSheet("Hidden one");
        sent.workbook().setSheetHidden(sent.workbook().getSheetIndex("Hidden one"), true);
        sent.workbook().setSheetHidden(sent.workbook().getSheetIndex("Risks"), true);
        XSSFWorkbook back = write(new AFeedback().on(FILE, sent.bytes()).book());
        assertNothingActive(back);
        assertThat(cell(back, "Return", "D13").getStringCellValue()).isEqualTo("=1+1");
        assertThat(cell(back, "Return", "D13").getCellStyle().getQuotePrefixed())
                .isTrue();
        assertThat(cell(back, "Return", "D14").getCellStyle().getQuotePrefixed())
                .isTrue();
        assertThat(cell(back, "Return", "D33").getStringCellValue()).isEqualTo("[a formula without a stored value]");
        assertThat(cell(back, "Return", "D34").getNumericCellValue()).isEqualTo(2);
        assertThat(back.getSheet("Hidden one")).isNull();
        assertThat(back.getSheet("Risks")).isNotNull();
    }

    /** No formula, name, macro, link outwards or hidden sheet. */
    private static void assertNothingActive(XSSFWorkbook workbook) {
        assertThat(workbook.getAllNames()).isEmpty();
        assertThat(workbook.isMacroEnabled()).isFalse();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            assertThat(workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i))
                    .isFalse();
            for (Row row : workbook.getSheetAt(i)) {
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
        }
        try {
            for (PackagePart part : workbook.getPackage().getParts()) {
                assertThat(part.getPartName().getName()).doesNotContain("externalLink", "vba", "media", "embeddings");
                for (PackageRelationship relation :
                        part.isRelationshipPart() ? List.<PackageRelationship>of() : part.getRelationships()) {
                    assertThat(relation.getTargetMode()).isEqualTo(TargetMode.INTERNAL);
                }
            }
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void allIsSetInArialOfTenPointsAndMoreAndDarkEnough() {
        XSSFWorkbook back = write(example(Severity.REJECT, "D14").book());
        for (Sheet sheet : back) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    XSSFFont font = ((XSSFCell) cell).getCellStyle().getFont();
                    assertThat(font.getFontName()).isEqualTo("Arial");
                    assertThat(font.getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 10);
                    XSSFColor fill = ((XSSFCell) cell).getCellStyle().getFillForegroundColorColor();
                    assertThat(contrast(
                                    font.getXSSFColor() == null ? black() : font.getXSSFColor(),
                                    fill == null ? white() : fill))
                            .isGreaterThan(4.5);
                }
            }
        }
    }

    @Test
    void theSameBookGivesTheSameBytesInAnyZoneAndLanguage() {
        FeedbackBook book = example(Severity.HOLD, "D14").book();
        byte[] first = new FeedbackWorkbookWriter().write(book);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new FeedbackWorkbookWriter()
                            .write(example(Severity.HOLD, "D14").book()))
                    .isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static AFeedback example(Severity severity, String cell) {
        return new AFeedback()
                .on(
                        FILE,
                        ExampleWorkbook.xlsx().with("Return!D14", "31/06/2015").bytes())
                .finding(severity, "Return", cell, "What to do about it.");
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String sheet, String address) {
        CellReference place = new CellReference(address);
        return workbook.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol());
    }

    private static XSSFWorkbook write(FeedbackBook book) {
        return open(new FeedbackWorkbookWriter().write(book));
    }

    private static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static XSSFColor black() {
        return new XSSFColor(new byte[] {0, 0, 0});
    }

    private static XSSFColor white() {
        return new XSSFColor(new byte[] {-1, -1, -1});
    }

    /** The contrast ratio of WCAG. */
    private static double contrast(XSSFColor dark, XSSFColor light) {
        return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
    }

    private static double luminance(XSSFColor colour) {
        byte[] rgb = colour.getRGB();
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(byte channel) {
        double share = Byte.toUnsignedInt(channel) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
