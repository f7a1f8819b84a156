package org.programmereporting.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.SentReturn;
import org.programmereporting.returns.SentReturn.Kind;

class SentReadingTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void everyCellOfTheFormsSheetsStandsAtItsAddress(String ending) {
        ExampleWorkbook book = ending.equals("xlsx") ? ExampleWorkbook.xlsx() : ExampleWorkbook.xls();
        book.with("Return!D7", "ZA1")
                .with("Contracts!I5", LocalDate.of(2015, 6, 30))
                .with("Return!D37", 1.5)
                .with("Return!D16", true)
                .with("Return!F70", "=2+3");
        SentReturn sent = read("ZA1." + ending, book.bytes());
        assertThat(cells(sent, "Return"))
                .containsEntry(at("B7"), new RawCell.Typed("ODS code"))
                .containsEntry(at("D7"), new RawCell.Typed("ZA1"))
                .containsEntry(at("D37"), new RawCell.Numeric(new BigDecimal("1.5")))
                .containsEntry(at("D16"), new RawCell.Logical(true))
                .containsEntry(at("F70"), new RawCell.Typed("=2+3"))
                .hasSize(ExampleForm.FORM.singles().size() + 4);
        assertThat(cells(sent, "Contracts")).containsEntry(at("I5"), new RawCell.Dated(LocalDate.of(2015, 6, 30)));
    }

    @Test
    void aFormulaIsItsStoredValueAndSaysSo() {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        book.cell("Return!D33").setCellFormula("1+1");
        book.cell("Return!D33").setCellValue(7);
        SentReturn.Cell cell =
                sheet(read("ZA1.xlsx", book.bytes()), "Return").cells().get(at("D33"));
        assertThat(cell).isEqualTo(new SentReturn.Cell(new RawCell.Numeric(new BigDecimal("7")), true));
    }

    @Test
    void aSheetOfTheFormIsKnownByItsNameWhateverTheCase() {
        ExampleWorkbook book = ExampleWorkbook.xlsx().with("Return!D7", "ZA1");
        book.workbook().setSheetName(0, " RETURN");
        SentReturn.Sheet sheet = sheet(read("ZA1.xlsx", book.bytes()), "Return");
        assertThat(sheet.sentAs()).isEqualTo(" RETURN");
        assertThat(sheet.cells()).containsKey(at("D7"));
    }

    @Test
    void whatIsNoValueOfTheFormIsCountedAndNamed() {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        Workbook workbook = book.workbook();
        workbook.createSheet("Notes of ours");
        workbook.createSheet("Very secret");
        workbook.setSheetVisibility(workbook.getSheetIndex("Very secret"), SheetVisibility.VERY_HIDDEN);
        workbook.setSheetHidden(workbook.getSheetIndex("Risks"), true);
        Sheet sheet = workbook.getSheet("Return");
        sheet.addMergedRegion(CellRangeAddress.valueOf("F1:G2"));
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        sheet.createDrawingPatriarch().createPicture(anchor, workbook.addPicture(PNG, Workbook.PICTURE_TYPE_PNG));
        book.cell("Return!D7").setCellComment(sheet.createDrawingPatriarch().createCellComment(anchor));
        Hyperlink link = helper.createHyperlink(HyperlinkType.URL);
        link.setAddress("https://evil.example");
        book.cell("Return!D8").setHyperlink(link);
        workbook.createName().setNameName("Answer");
        workbook.getName("Answer").setRefersToFormula("Return!$D$7");
        assertThat(leftOut(read("ZA1.xlsx", book.bytes())))
                .containsEntry(Kind.OTHER_SHEET, "2 [Notes of ours, Very secret]")
                .containsEntry(Kind.HIDDEN_SHEET, "2 [Risks, Very secret]")
                .containsEntry(Kind.MERGED_CELLS, "1 [Return]")
                .containsEntry(Kind.COMMENT, "1 [Return]")
                .containsEntry(Kind.PICTURE, "1 []")
                .containsEntry(Kind.DRAWING, "1 []")
                .containsEntry(Kind.WEB_LINK, "1 [Return]")
                .containsEntry(Kind.DEFINED_NAME, "1 [Answer]")
                .doesNotContainKeys(Kind.MACRO, Kind.FURTHER_CELL, Kind.LINKED_WORKBOOK);
    }

    @Test
    void macrosAndLinkedWorkbooksAreSeenAndNotOpened() {
        Map<String, byte[]> parts = XlsxParts.parts(ExampleWorkbook.xlsx().bytes());
        parts.put("xl/vbaProject.bin", new byte[] {1});
        parts.put("xl/externalLinks/externalLink1.xml", "not even XML".getBytes(StandardCharsets.UTF_8));
        parts.put("xl/embeddings/object.bin", new byte[] {1});
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> new String(types, StandardCharsets.UTF_8)
                        .replaceFirst(
                                "<Default",
                                "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Default")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(leftOut(read("ZA1.xlsm", XlsxParts.zip(parts))))
                .containsEntry(Kind.MACRO, "1 []")
                .containsEntry(Kind.LINKED_WORKBOOK, "1 []")
                .containsEntry(Kind.EMBEDDED_OBJECT, "1 []");
    }

    @Test
    void ofTheCellsFarOutsideTheFormTheFirstTwoThousandAreTaken() {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        for (int row = 101; row <= 2150; row++) {
            book.with("Return!Z" + row, row);
        }
        SentReturn sent = read("ZA1.xlsx", book.bytes());
        assertThat(sheet(sent, "Return").cells()).containsKey(at("Z2100")).doesNotContainKey(at("Z2101"));
        assertThat(leftOut(sent)).containsEntry(Kind.FURTHER_CELL, "50 [Return]");
    }

    @Test
    void rowNOfACsvIsItsLineN() {
        SentReturn sent = read(
                "ZA1.csv",
                "table,row,field,value\n,,ods_code,ZA1\n\n,,confidence_narrative,\"two\nlines\"\n,,period,=2014-06\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(cells(sent, "CSV"))
                .containsEntry(at("A1"), new RawCell.Typed("table"))
                .containsEntry(at("D2"), new RawCell.Typed("ZA1"))
                .containsEntry(at("D4"), new RawCell.Typed("two\nlines"))
                .containsEntry(at("D6"), new RawCell.Typed("=2014-06"))
                .hasSize(10);
        assertThat(sent.leftOut()).isEmpty();
    }

    @Test
    void ofTheLinesOfACsvTheFirstFiveThousandAreTaken() {
        String lines = "table,row,field,value\n" + ",,ods_code,ZA1\n".repeat(5_003);
        SentReturn sent = read("ZA1.csv", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(cells(sent, "CSV")).containsKey(at("D5001")).doesNotContainKey(at("D5002"));
        assertThat(leftOut(sent)).containsEntry(Kind.FURTHER_CELL, "12 [CSV]");
    }

    @Test
    void ofTheCellsWithinTheFormTheFirstFiveThousandAreTaken() {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        for (int row = 5; row < 5_005; row++) {
            book.with("Tasks!A" + row, "T" + row);
        }
        assertThat(leftOut(read("ZA1.xlsx", book.bytes()))).containsEntry(Kind.FURTHER_CELL, "9 [Tasks]");
    }

    @Test
    void whatCannotBeOpenedGivesNothing() {
        byte[] good = ExampleWorkbook.xlsx().bytes();
        SentReturnReader reader = new SentReturnReader();
        assertThat(reader.read("a.xlsx", new byte[0], ExampleForm.FORM)).isEmpty();
        assertThat(reader.read("a.xlsx", "%PDF-1.4".getBytes(StandardCharsets.UTF_8), ExampleForm.FORM))
                .isEmpty();
        assertThat(reader.read("a.xlsx", Arrays.copyOf(good, good.length / 2), ExampleForm.FORM))
                .isEmpty();
        assertThat(reader.read("a.xlsx", XlsxParts.without(good, "xl/sharedStrings.xml"), ExampleForm.FORM))
                .isEmpty();
        assertThat(reader.read("a.csv", "nonsense".getBytes(StandardCharsets.UTF_8), ExampleForm.FORM))
                .isEmpty();
    }

    private static SentReturn read(String file, byte[] bytes) {
        return new SentReturnReader().read(file, bytes, ExampleForm.FORM).orElseThrow();
    }

    private static SentReturn.Sheet sheet(SentReturn sent, String name) {
        return sent.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<CellAddress, RawCell.Content> cells(SentReturn sent, String sheet) {
        Map<CellAddress, RawCell.Content> contents = new TreeMap<>();
        sheet(sent, sheet).cells().forEach((address, cell) -> contents.put(address, cell.content()));
        return contents;
    }

    private static Map<Kind, String> leftOut(SentReturn sent) {
        return sent.leftOut().stream()
                .collect(Collectors.toMap(SentReturn.LeftOut::kind, left -> left.count() + " " + sorted(left.names())));
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private static CellAddress at(String address) {
        return CellAddress.of(address).orElseThrow();
    }
}
