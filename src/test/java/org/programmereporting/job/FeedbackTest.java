package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.store.Hash;

/** What trusts get back from a run on the sample, with a file that cannot be opened, one of nobody, and a CSV with a wrong line beside it. */
class FeedbackTest {
    @TempDir
    static Path folder;

    static SampleRun sample;

    @BeforeAll
    static void run() {
        sample = new SampleRun(folder);
        SampleRun.write(sample.returns("2014-06").resolve("ZM2-2014-06.xlsx"), "%PDF-1.4 a scan");
        SampleRun.write(sample.returns("2014-06").resolve("return.xlsx"), "%PDF-1.4 another scan");
        Path csv = sample.returns("2014-06").resolve("ZL7-2014-06.csv");
        SampleRun.write(csv, SampleRun.read(csv).replace(",,funding_approved,yes", ",,funding_approved,perhaps"));
        assertThat(sample.run()).as(sample.printed()).isZero();
    }

    @Test
    void aHeldDateIsToldAtItsCell() throws IOException {
        assertThat(words("ZL4-2014-06.xlsx", "What to do"))
                .contains("Findings: no reject, 1 hold, no query and no note.")
                .contains("Contracts!I5")
                .contains("\"31/06/2015\" is not a date: June has 30 days. Enter a real date as DD/MM/YYYY.");
        assertThat(words("ZL4-2014-06.xlsx", "Contracts")).contains("31/06/2015");
    }

    @Test
    void everyTrustThatSentSomethingIsAnsweredAndNobodyElse() throws IOException {
        try (var files = Files.list(sample.draft("2014-06").resolve("feedback"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(43);
        }
    }

    @Test
    void theAnswersAreOutputsOfTheManifest() {
        String manifest = SampleRun.read(sample.draft("2014-06").resolve("manifest.json"));
        assertThat(manifest).contains("\"feedback/ZL4-2014-06.xlsx\"").contains("\"feedback/unassigned/");
    }

    @Test
    void aFileThatCannotBeOpenedIsAnsweredWithTheReason() throws IOException {
        assertThat(words("ZM2-2014-06.xlsx", "What to do"))
                .contains("reject")
                .anyMatch(text -> text.startsWith("This is a PDF named .xlsx."))
                .anyMatch(text -> text.contains("cannot be opened and does not count"));
    }

    @Test
    void aFileOfNobodyIsAnsweredByItsHash() throws IOException {
        String hash = Hash.of(sample.returns("2014-06").resolve("return.xlsx")).substring(0, 12);
        assertThat(words("unassigned/" + hash + ".xlsx", "What to do"))
                .anyMatch(text -> text.contains("an unknown trust"));
    }

    @Test
    void aWrongLineOfACsvIsToldAtItsRow() throws IOException {
        String line = words("ZL7-2014-06.xlsx", "What to do").stream()
                .filter(text -> text.startsWith("line "))
                .findFirst()
                .orElseThrow();
        int number = Integer.parseInt(line.substring("line ".length()));
        try (XSSFWorkbook workbook = workbook("ZL7-2014-06.xlsx")) {
            Cell cell = workbook.getSheet("CSV").getRow(number - 1).getCell(3);
            assertThat(cell.getStringCellValue()).isEqualTo("perhaps");
            assertThat(cell.getCellComment().getString().getString()).contains("perhaps");
        }
    }

    @Test
    void aTrustIsToldWhereItStands() throws IOException {
        assertThat(words("ZW1-2014-06.xlsx", "Where you stand"))
                .contains("Carried forward: your return for May 2014 still speaks for you, since none for June 2014"
                        + " counts.");
        assertThat(words("ZM7-2014-06.xlsx", "Files received")).contains("resubmitted/ZM7-2014-06.xlsx");
    }

    private static XSSFWorkbook workbook(String file) throws IOException {
        try (InputStream in =
                Files.newInputStream(sample.draft("2014-06").resolve("feedback").resolve(file))) {
            return new XSSFWorkbook(in);
        }
    }

    /** The texts of a sheet. */
    private static List<String> words(String file, String sheet) throws IOException {
        List<String> words = new ArrayList<>();
        try (XSSFWorkbook workbook = workbook(file)) {
            Sheet found = workbook.getSheet(sheet);
            for (Row row : found) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING) {
                        words.add(cell.getStringCellValue());
                    }
                }
            }
        }
        return words;
    }
}
