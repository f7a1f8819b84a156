package org.programmereporting.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

class WorkbookReadingTest {
    private static final LocalDate DAY = LocalDate.of(2015, 6, 30);

    @Test
    void eachValueComesWithItsCell() {
        RawReturn raw = read(ExampleWorkbook.xlsx().with("Return!D7", " ZA1\u00A0"));
        assertThat(Raw.cell(raw, "ods_code"))
                .isEqualTo(new RawCell(new RawCell.Typed("ZA1", true), new Source("ZA1.xlsx", "Return", "D7")));
        assertThat(raw.observations()).isEmpty();
    }

    @Test
    void everyFieldOfTheFormHasACell() {
        RawReturn raw = read(ExampleWorkbook.xlsx());
        assertThat(raw.values()).hasSize(ExampleForm.FORM.singles().size());
        assertThat(raw.tables()).containsOnlyKeys("contracts", "milestones", "tasks", "risks");
    }

    @Test
    void datesNumbersAndTruthsKeepTheirKind() {
        RawReturn raw = read(ExampleWorkbook.xlsx()
                .with("Return!D15", DAY)
                .with("Return!D33", 100_000_000)
                .with("Return!D36", 12.3)
                .with("Return!D16", true));
        assertThat(Raw.content(raw, "signed_off_on")).isEqualTo(new RawCell.Dated(DAY));
        assertThat(Raw.content(raw, "studies_total")).isEqualTo(new RawCell.Numeric(new BigDecimal("100000000")));
        assertThat(Raw.content(raw, "tb_total")).isEqualTo(new RawCell.Numeric(new BigDecimal("12.3")));
        assertThat(Raw.content(raw, "nothing_changed")).isEqualTo(new RawCell.Logical(true));
    }

    @Test
    void binaryNoiseIsNotPartOfANumber() {
        assertThat(contentOf(0.1 + 0.2)).isEqualTo(new RawCell.Numeric(new BigDecimal("0.3")));
        assertThat(contentOf(1.1)).isEqualTo(new RawCell.Numeric(new BigDecimal("1.1")));
        assertThat(contentOf(0)).isEqualTo(new RawCell.Numeric(new BigDecimal("0")));
    }

    @Test
    void aNumberWithoutADateFormatStaysANumber() {
        assertThat(contentOf(42185)).isEqualTo(new RawCell.Numeric(new BigDecimal("42185")));
    }

    @Test
    void aWorkbookOf1904HasTheSameDays() {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        ((XSSFWorkbook) book.workbook()).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        RawReturn raw = read(book.with("Return!D15", DAY));
        assertThat(Raw.content(raw, "signed_off_on")).isEqualTo(new RawCell.Dated(DAY));
    }

    @Test
    void aFormulaGivesItsStoredValueAndIsNotEvaluated() {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        book.cell("Return!D33").setCellFormula("1+1");
        book.cell("Return!D33").setCellValue(7);
        assertThat(Raw.content(read(book), "studies_total")).isEqualTo(new RawCell.Numeric(new BigDecimal("7")));
    }

    @Test
    void aFormulaWithoutStoredValueIsNotZero() {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        book.cell("Return!D33").setCellFormula("1+1");
        assertThat(Raw.content(read(book), "studies_total")).isEqualTo(new RawCell.Unvalued("1+1"));
    }

    @Test
    void anErrorIsReadAsTheError() {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        book.cell("Return!D33").setCellErrorValue((byte) 42);
        assertThat(Raw.content(read(book), "studies_total")).isEqualTo(new RawCell.Erroneous("#N/A"));
    }

    @Test
    void theOldFormatIsReadAlike() {
        RawReturn raw = new ReturnReaders()
                .read(
                        "ZA1.xls",
                        ExampleWorkbook.xls()
                                .with("Return!D7", "ZA1")
                                .with("Return!D15", DAY)
                                .with("Contracts!A5", "PACS")
                                .bytes(),
                        ExampleForm.FORM);
        assertThat(Raw.content(raw, "ods_code")).isEqualTo(new RawCell.Typed("ZA1"));
        assertThat(Raw.content(raw, "signed_off_on")).isEqualTo(new RawCell.Dated(DAY));
        assertThat(Raw.rows(raw, "contracts")).hasSize(1);
        assertThat(raw.observations()).isEmpty();
    }

    @Test
    void aTableEndsAtThreeEmptyRowsAndWhatFollowsIsAQuery() {
        RawReturn raw = read(ExampleWorkbook.xlsx()
                .with("Tasks!A5", "T1")
                .with("Tasks!A8", "T2")
                .with("Tasks!A12", "T3"));
        assertThat(Raw.rows(raw, "tasks")).hasSize(2);
        assertThat(Raw.cell(raw, "tasks", 1, "task_id"))
                .isEqualTo(new RawCell(new RawCell.Typed("T2"), new Source("ZA1.xlsx", "Tasks", "A8")));
        assertThat(raw.observations())
                .extracting(Finding::toString)
                .containsExactly("ZA1.xlsx, Tasks!A12: The form has no field here. Put the value into a field of the"
                        + " form, or delete it.");
        assertThat(raw.observations()).extracting(Finding::severity).containsExactly(Severity.QUERY);
    }

    @Test
    void valuesBesideATableAndBetweenSingleFieldsAreQueries() {
        RawReturn raw = read(ExampleWorkbook.xlsx().with("Tasks!K5", "remark").with("Return!D17", "remark"));
        assertThat(raw.observations())
                .extracting(finding -> finding.code().id() + " " + finding.source())
                .containsExactly("outside-form ZA1.xlsx, Return!D17", "outside-form ZA1.xlsx, Tasks!K5");
    }

    @Test
    void atMostTwentyValuesOutsideAreNamedAndTheRestIsCounted() {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        for (int row = 20; row < 50; row++) {
            book.with("Risks!B" + row, "remark");
        }
        List<Finding> findings = read(book).observations();
        assertThat(findings).hasSize(21);
        assertThat(findings.get(20).message())
                .isEqualTo("And 10 more values stand outside the form's fields. Put them into fields of the form, or"
                        + " delete them.");
    }

    @Test
    void aMovedColumnIsReadUnderItsHeadingWithANote() {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        swap(book, "Contracts!D4", "Contracts!E4");
        RawReturn raw = read(book.with("Contracts!A5", "PACS").with("Contracts!E5", "Old Ltd"));
        assertThat(Raw.cell(raw, "contracts", 0, "outgoing_supplier"))
                .isEqualTo(new RawCell(new RawCell.Typed("Old Ltd"), new Source("ZA1.xlsx", "Contracts", "E5")));
        assertThat(raw.observations())
                .extracting(Finding::toString)
                .containsExactly(
                        "ZA1.xlsx, Contracts!E4 (Outgoing supplier): Headings are not where the form has them: \"Outgoing supplier\""
                                + " in E4 instead of D4, \"Incoming supplier\" in D4 instead of E4; the columns were read"
                                + " there. Use the form as issued; don't move columns or rows.");
    }

    @Test
    void aTableMovedDownIsReadWhereItsHeadingsAre() {
        ExampleWorkbook book = ExampleWorkbook.xlsx().with("Risks!A5", "R1");
        book.workbook().getSheet("Risks").shiftRows(3, 4, 2);
        RawReturn raw = read(book);
        assertThat(Raw.cell(raw, "risks", 0, "risk_id").source()).hasToString("ZA1.xlsx, Risks!A7");
        assertThat(raw.observations())
                .extracting(finding -> finding.code().id())
                .containsExactly("field-moved");
    }

    @Test
    void singleFieldsBelowAnInsertedRowAreFoundByTheirLabels() {
        ExampleWorkbook book = ExampleWorkbook.xlsx().with("Return!D33", 5);
        book.workbook().getSheet("Return").shiftRows(19, 60, 1);
        RawReturn raw = read(book);
        assertThat(Raw.cell(raw, "studies_total"))
                .isEqualTo(
                        new RawCell(new RawCell.Numeric(new BigDecimal("5")), new Source("ZA1.xlsx", "Return", "D34")));
        assertThat(raw.observations())
                .extracting(Finding::message)
                .containsExactly(
                        "\"Shares issues\" to \"What is needed from the centre\" (34 fields) stand in D21 to D60"
                                + " instead of D20 to D59; they were read there, by their labels. Use the form as issued; don't"
                                + " move, insert or delete cells.");
    }

    @Test
    void aColumnWithoutItsHeadingIsNotReadByGuess() {
        RawReturn raw = read(ExampleWorkbook.xlsx()
                .with("Contracts!I4", "Something else")
                .with("Contracts!A5", "PACS")
                .with("Contracts!I5", DAY));
        assertThat(Raw.rows(raw, "contracts").get(0).cells()).doesNotContainKey("forecast_exit");
        assertThat(raw.observations())
                .extracting(Finding::toString)
                .containsExactly("ZA1.xlsx, Contracts!I4 (Forecast exit): The heading \"Forecast exit\" is missing, so"
                        + " the column was not read. Use the form as issued; don't rename or delete columns.");
    }

    @Test
    void aMissingSheetHoldsItsFieldsAndThatOfTheIdentityRejects() {
        RawReturn raw = read(without("Tasks"));
        assertThat(raw.tables()).doesNotContainKey("tasks");
        assertThat(raw.observations())
                .extracting(finding -> finding.severity() + " " + finding.message())
                .containsExactly("HOLD The sheet Tasks is missing. Send the whole form, with all its sheets.");
        assertThat(read(without("Return")).observations())
                .extracting(finding -> finding.severity() + " " + finding.code())
                .containsExactly("REJECT SHEET_MISSING");
    }

    @Test
    void aSheetIsFoundWhateverTheCaseOfItsName() {
        ExampleWorkbook book = ExampleWorkbook.xlsx().with("Risks!A5", "R1");
        book.workbook().setSheetName(book.workbook().getSheetIndex("Risks"), "RISKS ");
        assertThat(Raw.rows(read(book), "risks")).hasSize(1);
    }

    @Test
    void commentsAndPicturesAreNoAnswers() {
        ExampleWorkbook book = ExampleWorkbook.xlsx().with("Return!D33", 5);
        Workbook workbook = book.workbook();
        Drawing<?> drawing = workbook.getSheet("Return").createDrawingPatriarch();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString("7 since yesterday"));
        book.cell("Return!D33").setCellComment(comment);
        drawing.createPicture(anchor, workbook.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG));
        RawReturn raw = read(book);
        assertThat(Raw.content(raw, "studies_total")).isEqualTo(new RawCell.Numeric(new BigDecimal("5")));
        assertThat(raw.observations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZA1.XLSX", "sub/ZA1.Xlsx", "a.ZIP!/ZA1.XLSM"})
    void theCaseOfAnEndingDoesNotMatter(String file) {
        RawReturn raw = new ReturnReaders().read(file, ExampleWorkbook.xlsx().bytes(), ExampleForm.FORM);
        assertThat(raw.observations()).isEmpty();
    }

    @Test
    void whatMovedIsToldFromCellToCell() {
        ExampleWorkbook book = ExampleWorkbook.xlsx().with("Return!D33", 5);
        book.cell("Return!B33").setCellValue("");
        book.with("Return!B17", "Studies, total").with("Return!D17", 5);
        assertThat(read(book).observations())
                .extracting(Finding::toString)
                .containsExactly(
                        "ZA1.xlsx, Return!D17 (Studies, total): \"Studies, total\" stands in D17 instead of D33; it was"
                                + " read there, by its label. Use the form as issued; don't move, insert or delete cells.",
                        "ZA1.xlsx, Return!D33: The form has no field here. Put the value into a field of the form, or"
                                + " delete it.");
    }

    @Test
    void aLabelWithTwoAnswersIsAnsweredByNeither() {
        RawReturn raw = read(ExampleWorkbook.xlsx()
                .with("Return!D19", "Alpha Group")
                .with("Return!B70", "Consortium")
                .with("Return!D70", "Beta Group"));
        assertThat(raw.values()).doesNotContainKey("consortium");
        assertThat(raw.observations())
                .extracting(Finding::toString)
                .containsExactly("ZA1.xlsx, Return!D19 (Consortium): The label \"Consortium\" stands on the sheet more"
                        + " than once, with answers in D19 and D70; none was read. Keep one of them.");
    }

    @Test
    void twoCellsOfOneAddressAreNotReadAtAll() {
        byte[] bytes = XlsxParts.changed(
                ExampleWorkbook.xlsx().with("Return!D33", 5).bytes(),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("<v>5.0</v></c>", "<v>5.0</v></c><c r=\"D33\"><v>6</v></c>"));
        assertThat(read(bytes).observations())
                .extracting(Finding::message)
                .containsExactly("The workbook is damaged: the sheet Return holds two cells of the same address. Open"
                        + " it in Excel, save it under a new name and send that.");
    }

    private static ExampleWorkbook without(String sheet) {
        ExampleWorkbook book = ExampleWorkbook.xlsx();
        book.workbook().removeSheetAt(book.workbook().getSheetIndex(sheet));
        return book;
    }

    private static void swap(ExampleWorkbook book, String one, String other) {
        String text = book.cell(one).getStringCellValue();
        book.with(one, book.cell(other).getStringCellValue()).with(other, text);
    }

    private static RawCell.Content contentOf(Object value) {
        return Raw.content(read(ExampleWorkbook.xlsx().with("Return!D36", value)), "tb_total");
    }

    private static RawReturn read(ExampleWorkbook book) {
        return read(book.bytes());
    }

    private static RawReturn read(byte[] bytes) {
        return new ReturnReaders().read("ZA1.xlsx", bytes, ExampleForm.FORM);
    }
}
