package org.programmereporting.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.Severity;

class HostileBytesTest {
    private static final byte[] GOOD = ExampleWorkbook.xlsx()
            .with("Return!D7", "ZA1")
            .with("Contracts!A5", "PACS")
            .bytes();
    private static final String DAMAGED =
            "The workbook is damaged: a part of it is missing or cannot be read. Open it in Excel, save it under a new"
                    + " name and send that.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        %PDF-1.4           | ZA1.xlsx | FILE_NOT_A_RETURN | This is a PDF named .xlsx. Send the return as a workbook (.xlsx, .xlsm, .xls) or as .csv.
        %PDF-1.4           | ZA1.pdf  | FILE_TYPE_UNKNOWN | This is a PDF named .pdf. Send the return as a workbook (.xlsx, .xlsm, .xls) or as .csv.
        <html><table>      | ZA1.xls  | FILE_NOT_A_RETURN | This is a web page (HTML) named .xls. Open it in Excel, save it as "Excel Workbook (.xlsx)" and send that.
        {\\rtf1            | ZA1.xls  | FILE_NOT_A_RETURN | This is a text document (RTF) named .xls. Send the return as a workbook (.xlsx, .xlsm, .xls) or as .csv.
        GIF89a             | ZA1.gif  | FILE_TYPE_UNKNOWN | This is a picture (GIF) named .gif. Send the return as a workbook (.xlsx, .xlsm, .xls) or as .csv.
        Rar!               | ZA1.rar  | FILE_TYPE_UNKNOWN | This is a RAR archive named .rar. Unpack it and send the return that is in it.
        table,row          | ZA1.xlsx | FILE_NOT_A_RETURN | This is a text file named .xlsx. Send the return as a workbook (.xlsx, .xlsm, .xls) or as .csv.
        <?xml version="1"> | ZA1.xls  | FILE_NOT_A_RETURN | This is an XML file named .xls. Open it in Excel, save it as "Excel Workbook (.xlsx)" and send that.
        hello              | README   | FILE_TYPE_UNKNOWN | This is a text file without an ending. Send the return as a workbook (.xlsx, .xlsm, .xls) or as .csv.
        """)
    void aFileOfAnotherKindIsNamed(String content, String file, FindingCode code, String message) {
        assertThat(only(file, content.getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(Finding::code, Finding::message)
                .containsExactly(code, message);
    }

    @Test
    void noBytesAreNoReturn() {
        assertThat(only("ZA1.xlsx", new byte[0]))
                .extracting(Finding::code, Finding::message)
                .containsExactly(FindingCode.FILE_EMPTY, "The file has no bytes. Save the return again and send it.");
    }

    @Test
    void aZipWithoutAWorkbookIsAnArchive() {
        byte[] zip = XlsxParts.zip(Map.of("a.txt", new byte[] {1}));
        assertThat(only("ZA1.xlsx", zip).message())
                .isEqualTo("This is a zip archive named .xlsx. Unpack it and send the return that is in it.");
    }

    @Test
    void otherOfficeFilesAreNamed() {
        byte[] types = "<Types/>".getBytes(StandardCharsets.UTF_8);
        assertThat(only("ZA1.xlsx", XlsxParts.zip(Map.of("[Content_Types].xml", types, "word/document.xml", types)))
                        .message())
                .startsWith("This is a Word document named .xlsx.");
        assertThat(only("ZA1.xlsb", XlsxParts.zip(Map.of("[Content_Types].xml", types, "xl/workbook.bin", types)))
                        .message())
                .startsWith("This is a binary workbook (.xlsb) named .xlsb. Open it in Excel");
    }

    @Test
    void aPasswordIsNamed() throws IOException, GeneralSecurityException {
        assertThat(only("ZA1.xlsx", encrypted()))
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        FindingCode.FILE_ENCRYPTED,
                        "The workbook is protected by a password. Remove the password and send it again.");
    }

    @Test
    void aWorkbookUnderAnotherEndingIsReadWithANote() {
        RawReturn raw = new ReturnReaders().read("ZA1.xls", GOOD, ExampleForm.FORM);
        assertThat(raw.values()).containsKey("ods_code");
        assertThat(raw.observations())
                .extracting(finding -> finding.severity() + " " + finding.message())
                .containsExactly("NOTE This is an Excel workbook named .xls; it was read as what it is. Save it under"
                        + " the right ending.");
    }

    static Stream<Arguments> brokenWorkbooks() {
        return Stream.of(
                Arguments.of("no sheet part", XlsxParts.without(GOOD, "xl/worksheets/sheet2.xml")),
                Arguments.of("no shared strings", XlsxParts.without(GOOD, "xl/sharedStrings.xml")),
                Arguments.of("no workbook", XlsxParts.without(GOOD, "xl/workbook.xml")),
                Arguments.of("no relations", XlsxParts.without(GOOD, "_rels/.rels")),
                Arguments.of(
                        "bad string number",
                        XlsxParts.changed(
                                GOOD, "xl/worksheets/sheet1.xml", xml -> xml.replace("<v>0</v>", "<v>99999</v>"))),
                Arguments.of(
                        "no XML",
                        XlsxParts.changed(GOOD, "xl/worksheets/sheet1.xml", xml -> xml.replace("<row", "<rwo"))),
                Arguments.of(
                        "outside entity",
                        XlsxParts.changed(
                                GOOD,
                                "xl/sharedStrings.xml",
                                xml -> xml.replaceFirst(
                                        "<sst", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenWorkbooks")
    void aWorkbookWithABrokenPartIsNotReadInPart(String what, byte[] bytes) {
        Finding finding = only("ZA1.xlsx", bytes);
        assertThat(finding.code()).as(what).isEqualTo(FindingCode.FILE_DAMAGED);
        assertThat(finding.message()).endsWith("Open it in Excel, save it under a new name and send that.");
    }

    @Test
    void aWorkbookCutOffAnywhereIsUnreadable() {
        for (int length = 8; length < GOOD.length; length += Math.max(1, GOOD.length / 97)) {
            assertThat(only("ZA1.xlsx", Arrays.copyOf(GOOD, length)).code())
                    .as("cut at " + length)
                    .isEqualTo(FindingCode.FILE_DAMAGED);
        }
    }

    @Test
    void anOldWorkbookCutOffAnywhereNeverThrows() {
        byte[] old = ExampleWorkbook.xls().with("Return!D7", "ZA1").bytes();
        for (int length = 8; length < old.length; length += Math.max(1, old.length / 41)) {
            assertIsAnswered(new ReturnReaders().read("ZA1.xls", Arrays.copyOf(old, length), ExampleForm.FORM));
        }
    }

    @Test
    void aWorkbookWithChangedBytesNeverThrows() {
        for (int at = 0; at < GOOD.length; at += Math.max(1, GOOD.length / 211)) {
            byte[] changed = GOOD.clone();
            changed[at] ^= 0x55;
            assertIsAnswered(new ReturnReaders().read("ZA1.xlsx", changed, ExampleForm.FORM));
        }
    }

    @Property(tries = 300)
    void anyBytesUnderAnyEndingAreAnsweredWithAReason(@ForAll @Size(max = 300) byte[] bytes) {
        for (String file : new String[] {"ZA1.xlsx", "ZA1.xls", "ZA1.csv", "ZA1"}) {
            RawReturn raw = new ReturnReaders().read(file, bytes, ExampleForm.FORM);
            assertThat(raw.values()).isEmpty();
            assertIsAnswered(raw);
        }
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefused() {
        byte[] bomb = XlsxParts.changed(
                GOOD, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<row", " ".repeat(9_000_000) + "<row"));
        assertThat(only("ZA1.xlsx", bomb))
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        FindingCode.FILE_TOO_LARGE,
                        "The sheets and their formats hold 10 MB, and a return has at most 4. Copy the answers into a fresh form.");
    }

    @Test
    void aWorkbookThatIsAlmostNothingWhenPackedIsRefused() {
        byte[] bomb = XlsxParts.changed(
                GOOD, "xl/worksheets/sheet1.xml", xml -> xml.replaceFirst("<row", " ".repeat(3_000_000) + "<row"));
        assertThat(only("ZA1.xlsx", bomb).message())
                .isEqualTo("The workbook is many times larger when unpacked. Copy the answers into a fresh form.");
    }

    @Test
    void aWorkbookOfMoreThan50MbIsRefused() {
        Map<String, byte[]> parts = XlsxParts.parts(GOOD);
        parts.put("xl/media/image1.png", new byte[51_000_000]);
        assertThat(only("ZA1.xlsx", XlsxParts.zip(parts)).message())
                .isEqualTo("The workbook is larger than 50 MB when unpacked. Send the form alone, without pictures or"
                        + " other sheets.");
        assertThat(only("ZA1.xlsx", new byte[ReturnReaders.LARGEST_FILE + 1]).message())
                .isEqualTo("The file is larger than 50 MB. Send the form alone, without pictures or other sheets.");
    }

    @Test
    void aWorkbookOfOtherSheetsIsNotTheForm() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            workbook.createSheet("Budget");
            workbook.write(out);
        }
        assertThat(only("ZA1.xlsx", out.toByteArray()).message())
                .isEqualTo("The workbook has none of the form's sheets (Return, Contracts, Milestones, Tasks, Risks)."
                        + " Send the form as issued.");
    }

    @Test
    void damageIsToldWithoutNamesOfClasses() {
        assertThat(only("ZA1.xlsx", XlsxParts.without(GOOD, "xl/workbook.xml")).message())
                .isEqualTo(DAMAGED);
    }

    static byte[] encrypted() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(GOOD);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static Finding only(String file, byte[] bytes) {
        RawReturn raw = new ReturnReaders().read(file, bytes, ExampleForm.FORM);
        assertThat(raw.values()).isEmpty();
        assertThat(raw.observations()).hasSize(1);
        assertIsAnswered(raw);
        return raw.observations().get(0);
    }

    private static void assertIsAnswered(RawReturn raw) {
        if (raw.values().isEmpty()) {
            assertThat(raw.observations()).extracting(Finding::severity).contains(Severity.REJECT);
        }
        assertThat(raw.observations())
                .allSatisfy(finding -> assertThat(finding.message())
                        .endsWith(".")
                        .doesNotContain("Exception")
                        .doesNotContain("org.")
                        .doesNotContain("null"));
    }
}
