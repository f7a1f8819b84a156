package org.programmereporting.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.collect.ExampleWorkbook;
import org.programmereporting.report.ATrust;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.TrustPosition;

class FeedbackLayoutTest {
    private static final Optional<OdsCode> ZA1 = OdsCode.of("ZA1");

    @Test
    void findingsStandGravestFirstThenInTheOrderOfTheForm() {
        FeedbackBook book = example()
                .finding(Severity.QUERY, "Return", "D14", "query in D14")
                .finding(Severity.NOTE, "", "", "note on the file")
                .finding(Severity.HOLD, "Contracts", "I5", "hold in I5")
                .finding(Severity.HOLD, "Return", "D9", "hold in D9")
                .finding(Severity.HOLD, "Return", "D14", "hold in D14")
                .book();
        assertThat(rows(book))
                .containsExactly(
                        "hold | Return!D9 | A field | sent | hold in D9",
                        "hold | Return!D14 | A field | sent | hold in D14",
                        "hold | Contracts!I5 | A field | sent | hold in I5",
                        "query | Return!D14 | A field | sent | query in D14",
                        "note | the file | A field | sent | note on the file");
    }

    @Test
    void aFindingLeadsToItsCellAndTheCellCarriesAllItsRemarks() {
        FeedbackBook book = example()
                .finding(Severity.QUERY, "Return", "D14", "Look at it.")
                .finding(Severity.HOLD, "Return", "D14", "Enter a real date.")
                .book();
        assertThat(book.lists().get(0).rows().get(0).get(1))
                .isEqualTo(new Entry.Link("Return!D14", "Return", at("D14")));
        assertThat(book.copies().get(0).remarks())
                .containsEntry(
                        at("D14"),
                        new CopySheet.Remark(
                                Severity.HOLD,
                                "Hold - this answer does not count; the last accepted one stays.\nEnter a real date.\n\n"
                                        + "Query - counts, and somebody must look.\nLook at it."))
                .hasSize(1);
    }

    @Test
    void aSheetThatWasRenamedIsFoundUnderBothNames() {
        ExampleWorkbook sent = ExampleWorkbook.xlsx();
        sent.workbook().setSheetName(0, "return ");
        FeedbackBook book = new AFeedback()
                .on("ZA1.xlsx", sent.bytes())
                .finding(Severity.HOLD, "return ", "D14", "x")
                .book();
        assertThat(book.lists().get(0).rows().get(0).get(1))
                .isEqualTo(new Entry.Link("return !D14", "Return", at("D14")));
    }

    @Test
    void whatHasNoPlaceInTheCopyIsListedWithoutALink() {
        FeedbackBook book = example()
                .finding(Severity.HOLD, "Lost sheet", "A1", "missing")
                .finding(Severity.QUERY, "Return", "", "about the sheet")
                .book();
        assertThat(entry(book, 0)).isEqualTo(new Entry.Words("Lost sheet!A1"));
        assertThat(entry(book, 1)).isEqualTo(new Entry.Link("sheet Return", "Return", at("A1")));
        assertThat(book.copies()).allSatisfy(copy -> assertThat(copy.remarks()).isEmpty());
    }

    @Test
    void aLineOfACsvLeadsToTheValueInItsRow() {
        FeedbackBook book = new AFeedback()
                .on(
                        "ZA1.csv",
                        "table,row,field,value\n,,ods_code,ZA1\n,,funding_approved,perhaps\n"
                                .getBytes(StandardCharsets.UTF_8))
                .finding(Severity.HOLD, "", "line 3", "Answer yes or no.")
                .book();
        assertThat(entry(book, 0)).isEqualTo(new Entry.Link("line 3", "CSV", at("D3")));
        assertThat(book.copies().get(0).remarks()).containsOnlyKeys(at("D3"));
    }

    @Test
    void countsAreRightInZeroOneAndMany() {
        assertThat(example().words()).contains("Findings: no reject, no hold, no query and no note.");
        assertThat(example()
                        .finding(Severity.HOLD, "", "", "x")
                        .finding(Severity.QUERY, "", "", "x")
                        .finding(Severity.QUERY, "", "", "y")
                        .finding(Severity.NOTE, "", "", "x")
                        .words())
                .contains("Findings: no reject, 1 hold, 2 queries and 1 note.");
    }

    @Test
    void ofMoreThanAThousandFindingsTheGravestThousandAreListed() {
        AFeedback flooded = example();
        for (int i = 0; i < 1_000; i++) {
            flooded.finding(Severity.QUERY, "Tasks", "A" + (i + 5), "x");
        }
        flooded.finding(Severity.HOLD, "Tasks", "B5", "grave");
        assertThat(rows(flooded.book())).hasSize(1_000).first().asString().contains("grave");
        assertThat(flooded.words())
                .contains("Findings: no reject, 1 hold, 1000 queries and no note. The first 1,000 are listed.");
    }

    @Test
    void theFirstSheetSaysWhatBecameOfTheFileAndWhatToDo() {
        assertThat(example().words())
                .contains("ZA1-2014-06.xlsx, received 04/07/2014, 13:02, counts.")
                .contains("There is nothing to correct. Thank you.")
                .doesNotContain("underlined");
        assertThat(example()
                        .ended(FileOutcome.ACCEPTED_WITH_QUERIES)
                        .finding(Severity.QUERY, "", "", "x")
                        .words())
                .contains("counts, with queries.")
                .contains("as a refresh, by 15/07/2014, 17:00");
        assertThat(example()
                        .ended(FileOutcome.REJECTED)
                        .finding(Severity.REJECT, "", "", "x")
                        .words())
                .contains("was rejected and does not count.")
                .contains("send the whole form again, by 15/07/2014, 17:00");
        assertThat(example().ended(FileOutcome.DUPLICATE).words())
                .contains("is the same, byte for byte, as other.xlsx, which counts.");
        assertThat(example().ended(FileOutcome.NOT_EXPECTED).words()).contains("it changes no count");
    }

    @Test
    void aFileThatCannotBeOpenedSaysWhyAndWhatToSend() {
        FeedbackBook book = new AFeedback()
                .ended(FileOutcome.UNREADABLE)
                .finding(Severity.REJECT, "", "", "This is a PDF named .xlsx.")
                .book();
        assertThat(book.lists().get(0).lines())
                .anyMatch(line -> line.contains("cannot be opened and does not count"))
                .contains("Send a file that can be opened: the form as issued, saved as an Excel workbook (.xlsx), by"
                        + " 15/07/2014, 17:00.");
        assertThat(rows(book)).containsExactly("reject | the file | A field | sent | This is a PDF named .xlsx.");
        assertThat(book.copies()).isEmpty();
    }

    @Test
    void whatCountsInsteadOfARejectedFileIsSaid() {
        AFeedback rejected = example().ended(FileOutcome.REJECTED).finding(Severity.REJECT, "", "", "x");
        assertThat(rejected.after(AFeedback.aFile("first.xlsx", ZA1, FileOutcome.ACCEPTED, List.of()))
                        .words())
                .contains("What counts is first.xlsx.");
        assertThat(example()
                        .ended(FileOutcome.REJECTED)
                        .finding(Severity.REJECT, "", "", "x")
                        .standing(standing(ATrust.aTrust("ZA1").lastAnsweringFor("2014-05"), 0))
                        .words())
                .contains("Until one counts, the return for May 2014 speaks for the trust.");
    }

    @Test
    void everyFileOfTheTrustIsListedWithWhatBecameOfIt() {
        Finding reason = new Finding(
                FindingCode.FILE_ENCRYPTED, Severity.REJECT, Source.of("b.xlsx"), "", "", "Remove the password.");
        AFeedback feedback = example()
                .after(AFeedback.aFile("a.xlsx", ZA1, FileOutcome.SUPERSEDED, List.of()))
                .before(AFeedback.aFile("b.xlsx", ZA1, FileOutcome.UNREADABLE, List.of(reason)));
        assertThat(rows(feedback.book(), "Files received"))
                .containsExactly(
                        "a.xlsx | 04/07/2014, 13:02 | no | Was accepted, then replaced by other.xlsx, which counts.",
                        "ZA1-2014-06.xlsx | 04/07/2014, 13:02 | yes | Counts.",
                        "b.xlsx | 04/07/2014, 13:02 | no | Cannot be opened and does not count. Remove the password.");
        assertThat(feedback.words()).contains("A later file, b.xlsx, cannot be opened and does not count.");
    }

    @Test
    void theTrustIsToldWhereItStands() {
        FeedbackBook book = example()
                .standing(
                        standing(ATrust.aTrust("ZA1").forecasting("2015-04-30").lastAnsweringFor("2014-05"), 30))
                .book();
        ListSheet stand = sheet(book, "Where you stand");
        assertThat(stand.lines())
                .contains("Carried forward: your return for May 2014 still speaks for you, since none for June 2014"
                        + " counts.")
                .contains("Delivery confidence: amber.")
                .contains("Milestones overdue: 2.")
                .contains("Slippage of the last exit: 30 days later than first planned.");
        assertThat(rows(book, "Where you stand"))
                .containsExactly(
                        "PACS | Harbour | 30/06/2015 | 31/03/2015 | 31/03/2015 | 30/04/2015 | 30 | 61 | still held");
    }

    @Test
    void slippageIsSaidInDays() {
        assertThat(slippage(1)).contains("Slippage of the last exit: 1 day later than first planned.");
        assertThat(slippage(-2)).contains("Slippage of the last exit: 2 days earlier than first planned.");
        assertThat(slippage(0)).contains("Slippage of the last exit: none.");
    }

    @Test
    void whatWasLeftOutIsListed() {
        ExampleWorkbook sent = ExampleWorkbook.xlsx();
        sent.cell("Return!D33").setCellFormula("1+1");
        sent.cell("Return!D33").setCellValue(2);
        sent.workbook().createSheet("Ours");
        assertThat(rows(new AFeedback().on("ZA1.xlsx", sent.bytes()).book(), "Left out"))
                .containsExactly(
                        "Formulas | 1 | Return: D33 | Each is replaced by the value that was stored with it.",
                        "Sheets without fields of the form | 1 | Ours | Left out; only the form's fields are read.");
        assertThat(example().book().lists()).noneMatch(list -> list.name().equals("Left out"));
    }

    @Test
    void aFileOfNobodyKnownHasNoListOfFiles() {
        FeedbackBook book = example().fromNobody().book();
        assertThat(book.title()).isEqualTo("return for June 2014, an unknown trust");
        assertThat(book.lists()).extracting(ListSheet::name).containsExactly("What to do");
    }

    @Test
    void namesOfSheetsAreSafeAndEachIsUsedOnce() {
        SheetNames names = new SheetNames();
        assertThat(names.take("Return")).isEqualTo("Return");
        assertThat(names.take("RETURN")).isEqualTo("RETURN (2)");
        assertThat(names.take("'a[b]:c*d?e/f\\g'")).isEqualTo("a b  c d e f g");
        assertThat(names.take("")).isEqualTo("Sheet");
        assertThat(names.take("x".repeat(40))).isEqualTo("x".repeat(31));
        assertThat(names.take("x".repeat(40))).isEqualTo("x".repeat(27) + " (2)");
    }

    private static List<String> slippage(long days) {
        return sheet(example().standing(standing(ATrust.aTrust("ZA1"), days)).book(), "Where you stand")
                .lines();
    }

    private static Standing standing(ATrust trust, long slippage) {
        TrustPosition position = trust.positionAt("2014-06");
        Standing.OfContract contract = new Standing.OfContract(
                position.contracts().get(0), "Harbour", Optional.of(slippage), Optional.of(61L));
        return new Standing(position, List.of(contract), Optional.of(slippage), Optional.of("amber"), Optional.of(2L));
    }

    private static AFeedback example() {
        return new AFeedback().on("ZA1-2014-06.xlsx", ExampleWorkbook.xlsx().bytes());
    }

    private static Entry entry(FeedbackBook book, int row) {
        return book.lists().get(0).rows().get(row).get(1);
    }

    private static ListSheet sheet(FeedbackBook book, String name) {
        return book.lists().stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(FeedbackBook book) {
        return rows(book, "What to do");
    }

    private static List<String> rows(FeedbackBook book, String sheet) {
        return sheet(book, sheet).rows().stream()
                .map(row -> String.join(" | ", row.stream().map(Entry::text).toList()))
                .toList();
    }

    private static CellAddress at(String address) {
        return CellAddress.of(address).orElseThrow();
    }
}
