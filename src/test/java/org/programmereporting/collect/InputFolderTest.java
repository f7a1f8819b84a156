package org.programmereporting.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.ReportingPeriod;

class InputFolderTest {
    private static final ReportingPeriod JUNE = new ReportingPeriod(YearMonth.of(2014, 6));

    @TempDir
    Path folder;

    @Test
    void theFoldersNamedAfterMonthsAreThePeriods() throws IOException {
        for (String name : new String[] {"2014-06", "2014-05", "notes", "2014-13"}) {
            Files.createDirectory(folder.resolve(name));
        }
        Files.createFile(folder.resolve("2014-07"));
        assertThat(new InputFolder(folder).periods()).containsExactly(JUNE.previous(), JUNE);
    }

    @Test
    void filesComeByPathWithThoseInSubFolders() throws IOException {
        put("b.xlsx", "b");
        put("a/c.xlsx", "c");
        put("A.csv", "a");
        assertThat(paths()).containsExactly("RETURN A.csv", "RETURN a/c.xlsx", "RETURN b.xlsx");
    }

    @Test
    void lockFilesHiddenFilesAndLeftoversAreIgnored() throws IOException {
        put("~$ZA1.xlsx", "");
        put(".ZA1.xlsx", "");
        put(".git/ZA1.xlsx", "");
        put("Thumbs.db", "");
        put("sub/desktop.ini", "");
        assertThat(paths()).hasSize(5).allSatisfy(path -> assertThat(path).startsWith("IGNORED "));
    }

    @Test
    void theListOfTimesOfReceiptIsNoReturnButOnlyBesideThem() throws IOException {
        put("received.csv", "file,received\n");
        put("sub/received.csv", "file,received\n");
        assertThat(paths()).containsExactly("RETURN sub/received.csv");
    }

    @Test
    void linksPipesAndFoldersNamedLikeReturnsAreNeverOpened() throws IOException, InterruptedException {
        put("real.xlsx", "x");
        Path period = folder.resolve("2014-06");
        Files.createSymbolicLink(period.resolve("link.xlsx"), period.resolve("real.xlsx"));
        Files.createSymbolicLink(period.resolve("up"), folder);
        Files.createDirectory(period.resolve("folder.xlsx"));
        boolean pipe = new ProcessBuilder("mkfifo", period.resolve("pipe.xlsx").toString())
                        .start()
                        .waitFor()
                == 0;
        assertThat(pipe).isTrue();
        assertThat(paths())
                .containsExactly(
                        "NOT_REGULAR folder.xlsx",
                        "NOT_REGULAR link.xlsx",
                        "NOT_REGULAR pipe.xlsx",
                        "RETURN real.xlsx",
                        "NOT_REGULAR up");
        for (InputFile file : new InputFolder(folder).files(JUNE)) {
            if (file.kind() == InputFile.Kind.NOT_REGULAR) {
                assertThatThrownBy(() -> new InputFolder(folder).open(file)).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void aNameThatCouldDeceiveIsEscaped() throws IOException {
        put("ZA1\n\u202Exslx.xlsx", "x");
        assertThat(paths()).containsExactly("RETURN ZA1\\u000A\\u202Exslx.xlsx");
    }

    @Test
    void theFilesInAnArchiveAreFiles() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("b.xlsx", "bee".getBytes(StandardCharsets.UTF_8));
        entries.put("../a\n.csv", "ay".getBytes(StandardCharsets.UTF_8));
        entries.put("__MACOSX/b.xlsx", new byte[1]);
        put("Sent.ZIP", XlsxParts.zip(entries));
        assertThat(paths())
                .containsExactly(
                        "IGNORED Sent.ZIP!/__MACOSX/b.xlsx",
                        "RETURN Sent.ZIP!/a\\u000A.csv",
                        "RETURN Sent.ZIP!/b.xlsx");
    }

    @Test
    void namesInAnArchiveMayHaveAnyLetters() throws IOException {
        put("sent.zip", XlsxParts.zip(Map.of("R\u00fcck.csv", new byte[1], "\u65e5\u672c/a.csv", new byte[1])));
        assertThat(paths()).containsExactly("RETURN sent.zip!/R\u00fcck.csv", "RETURN sent.zip!/\u65e5\u672c/a.csv");
    }

    @Test
    void anArchiveThatCannotBeListedIsReadAsAFileAndSaysSo() throws IOException {
        put("cut.zip", new byte[] {'P', 'K', 3, 4, 1});
        put("book.zip", ExampleWorkbook.xlsx().bytes());
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= 200; i++) {
            many.put(i + ".csv", new byte[1]);
        }
        put("many.zip", XlsxParts.zip(many));
        assertThat(paths()).containsExactly("RETURN book.zip", "RETURN cut.zip", "RETURN many.zip");
    }

    /** From its start it looks whole: the files before the cut would be read, and those after it be lost. */
    @Test
    void anArchiveThatWasCutOffBetweenTwoFilesIsReadAsAFileAndSaysSo() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name : List.of("a.csv", "b.csv", "c.csv")) {
            entries.put(name, name.repeat(100).getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = XlsxParts.zip(entries);
        String letters = new String(whole, StandardCharsets.ISO_8859_1);
        int third = letters.indexOf("PK\3\4", letters.indexOf("b.csv"));
        int directory = letters.indexOf("PK\1\2");
        put("at-a-file.zip", Arrays.copyOf(whole, third));
        put("in-a-head.zip", Arrays.copyOf(whole, third + 20));
        put("in-the-directory.zip", Arrays.copyOf(whole, directory + 60));
        put("without-its-end.zip", Arrays.copyOf(whole, whole.length - 25));
        put("whole.zip", whole);
        assertThat(paths())
                .containsExactly(
                        "RETURN at-a-file.zip",
                        "RETURN in-a-head.zip",
                        "RETURN in-the-directory.zip",
                        "RETURN whole.zip!/a.csv",
                        "RETURN whole.zip!/b.csv",
                        "RETURN whole.zip!/c.csv",
                        "RETURN without-its-end.zip");
        byte[] cut = Arrays.copyOf(whole, third);
        assertThat(ReturnReaders.refusal("at-a-file.zip", cut, FileKind.of(cut))
                        .orElseThrow()
                        .observations())
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED));
    }

    @Test
    void aNameThatIsLongerThanAnyHonestOneIsShortenedAndNoTwoBecomeOne() throws IOException {
        put("\n".repeat(200) + "a.csv", "a");
        put("\n".repeat(201) + "a.csv", "b");
        put("long.zip", XlsxParts.zip(Map.of("b".repeat(1000) + ".csv", new byte[1])));
        assertThat(paths())
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allSatisfy(path -> assertThat(path.length()).isLessThan(1000));
        assertThat(paths()).allSatisfy(path -> assertThat(path).endsWith(".csv"));
        assertThat(paths()).anyMatch(path -> path.startsWith("RETURN long.zip!/bbb"));
    }

    @Test
    void aFolderNamedLikeAnArchiveIsNone() throws IOException {
        put("x.zip!/b.csv", "folder");
        put("x.zip", XlsxParts.zip(Map.of("b.csv", "archive".getBytes(StandardCharsets.UTF_8))));
        assertThat(paths()).containsExactlyInAnyOrder("RETURN x.zip!/b.csv", "RETURN x.zip\\u0021/b.csv");
    }

    /** Also where the machine's language has no such letters: tests run under any. */
    @Test
    void namesAreReadByTheirBytes() throws IOException, InterruptedException {
        Path period = Files.createDirectories(folder.resolve("2014-06"));
        String script = "cd \"$1\" && for name in 'R\\303\\274ck.csv' 'R\\374ck.csv' 'R\\344ck.csv';"
                + " do printf x > \"$(printf $name)\"; done";
        assertThat(new ProcessBuilder("sh", "-c", script, "sh", period.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(paths()).containsExactly("RETURN R\u00e4ck.csv", "RETURN R\u00fcck.csv", "RETURN R\u00fcck.csv (2)");
        for (InputFile file : new InputFolder(folder).files(JUNE)) {
            try (InputStream in = new InputFolder(folder).open(file)) {
                assertThat(in.readAllBytes()).hasSize(1);
            }
        }
    }

    @Test
    void whatIsReadIsWhatLiesThere() throws IOException {
        put("a/b.csv", "text");
        put("c.zip", XlsxParts.zip(Map.of("d/e.csv", "inside".getBytes(StandardCharsets.UTF_8))));
        Map<String, String> read = new LinkedHashMap<>();
        for (InputFile file : new InputFolder(folder).files(JUNE)) {
            try (InputStream in = new InputFolder(folder).open(file)) {
                read.put(file.path(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(read).containsExactly(Map.entry("a/b.csv", "text"), Map.entry("c.zip!/d/e.csv", "inside"));
    }

    @Test
    void timesOfReceiptAreReadByPath() throws IOException, InputProblem {
        put("received.csv", "file,received\nZA1.xlsx,2014-07-03T10:15\nsub\\ZA2.xlsx,2014-07-04\n");
        assertThat(new InputFolder(folder).receivedTimes(JUNE))
                .containsExactly(
                        Map.entry("ZA1.xlsx", LocalDateTime.of(2014, 7, 3, 10, 15)),
                        Map.entry("sub/ZA2.xlsx", LocalDateTime.of(2014, 7, 4, 0, 0)));
        assertThat(new InputFolder(folder).receivedTimes(JUNE.next())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-07-03 10:15, 2014-07-03T10:15",
        "2014-07-03T10:15:30, 2014-07-03T10:15:30",
        "2014-07-03T00:00, 2014-07-03T00:00",
        "2012-02-29T23:59, 2012-02-29T23:59"
    })
    void aTimeOfReceiptIsReadInEachOfItsForms(String written, LocalDateTime time) throws IOException, InputProblem {
        put("received.csv", "file,received\nZA1.xlsx," + written + "\n");
        assertThat(new InputFolder(folder).receivedTimes(JUNE)).containsEntry("ZA1.xlsx", time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-02-30T10:15",
                "2014-07-03T24:00",
                "2014-07-03T10:60",
                "2014-07-03T9:15",
                "2014-7-03T10:15",
                "2014/07/03T10:15",
                "2014-07-03t10h15",
                "２０１４-07-03T10:15",
                "2014-13-03",
                "0"
            })
    void whatIsNoTimeIsTold(String written) throws IOException {
        put("received.csv", "file,received\nZA1.xlsx," + written + "\n");
        assertThatThrownBy(() -> new InputFolder(folder).receivedTimes(JUNE))
                .hasMessageEndingWith(":2: \"" + written
                        + "\" is not a time. Enter it as yyyy-MM-ddTHH:mm, or the day alone as yyyy-MM-dd.");
    }

    @Test
    void aBadTimeOfReceiptIsToldWithFileAndLine() throws IOException {
        put("received.csv", "file,received\nZA1.xlsx,3 July\n");
        Path file = folder.resolve("2014-06").resolve("received.csv");
        assertThatThrownBy(() -> new InputFolder(folder).receivedTimes(JUNE))
                .isInstanceOf(InputProblem.class)
                .hasMessage(
                        file
                                + ":2: \"3 July\" is not a time. Enter it as yyyy-MM-ddTHH:mm, or the day alone as yyyy-MM-dd.");
    }

    @Test
    void aMissingTimeOfReceiptIsTold() throws IOException {
        put("received.csv", "file,received\nZA1.xlsx, \n");
        assertThatThrownBy(() -> new InputFolder(folder).receivedTimes(JUNE))
                .hasMessageEndingWith(
                        ":2: the time is missing. Enter it as yyyy-MM-ddTHH:mm, or delete the line if nobody knows it.");
    }

    @Test
    void aFileListedTwiceIsTold() throws IOException {
        put("received.csv", "file,received\nZA1.xlsx,2014-07-03\nZA1.xlsx,2014-07-04\n");
        assertThatThrownBy(() -> new InputFolder(folder).receivedTimes(JUNE))
                .hasMessageEndingWith(":3: \"ZA1.xlsx\" is listed twice. Keep one line.");
    }

    @Test
    void whatIsSetAsideSaysWhy() throws IOException {
        put("~$ZA1.xlsx", "");
        assertThat(new InputFolder(folder).files(JUNE).get(0).setAside())
                .hasValueSatisfying(finding ->
                        assertThat(finding).hasToString("~$ZA1.xlsx: A lock file, a hidden file or a leftover."));
    }

    private List<String> paths() throws IOException {
        return new InputFolder(folder)
                .files(JUNE).stream()
                        .map(file -> file.kind() + " " + file.path())
                        .toList();
    }

    private void put(String path, String text) throws IOException {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve("2014-06").resolve(path);
        Files.createDirectories(folder.resolve("2014-06").resolve(path + "/..").normalize());
        Files.write(file, bytes);
    }
}
