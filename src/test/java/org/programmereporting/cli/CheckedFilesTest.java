package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** {@code collect --check}, from the command line, on the shipped sample. */
class CheckedFilesTest {
    @TempDir
    static Path folder;

    static SampleRun sample;

    @BeforeAll
    static void copySample() {
        sample = new SampleRun(folder);
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(sample.output).doesNotExist();
    }

    @Test
    void aGoodReturnIsAcceptedAndTheWordsEndWithTheCount() {
        assertThat(check(file("2014-06/ZL8-2014-06.xlsx"))).isZero();
        assertThat(sample.printed().lines())
                .startsWith("ZL8-2014-06.xlsx for 2014-06: accepted")
                .endsWith("1 file checked, nothing stored: 1 accepted.");
    }

    @Test
    void findingsAreToldAsTheRunTellsThemAndAHeldFieldRejectsNothing() {
        assertThat(check(file("2014-06/ZL4-2014-06.xlsx"))).isZero();
        assertThat(sample.printed())
                .contains("ZL4-2014-06.xlsx for 2014-06: accepted with queries")
                .contains(
                        "  hold: ZL4-2014-06.xlsx, Contracts!I5 (Forecast exit): \"31/06/2015\" is not a date: June has"
                                + " 30 days. Enter a real date as DD/MM/YYYY.");
    }

    @Test
    void aRejectedFileGivesThreeWithItsGravestFindingFirst() {
        assertThat(check(file("2014-06/ZW1-2014-06.xlsx"), file("2014-06/ZL8-2014-06.xlsx")))
                .isEqualTo(3);
        assertThat(sample.printed().lines().toList().get(1)).startsWith("  reject: ZW1-2014-06.xlsx, Return!D6");
        assertThat(sample.printed()).contains("2 files checked, nothing stored: 1 accepted, 1 rejected.");
    }

    @Test
    void elsewhereTheReturnsOwnMonthCountsUnlessOneIsAsked() throws IOException {
        Path away = Files.copy(file("2014-05/ZL8-2014-05.xlsx"), folder.resolve("sent.xlsx"));
        assertThat(check(away)).isZero();
        assertThat(sample.printed()).startsWith("sent.xlsx for 2014-05: accepted");
        assertThat(sample.run("collect", "--check", away.toString(), "--period", "2014-06"))
                .isEqualTo(3);
        assertThat(sample.printed()).contains("The return speaks of 2014-05, but came for 2014-06.");
    }

    @Test
    void whatIsNoReturnIsUnreadableForAnyMonth() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.xlsx"), "Dear all");
        assertThat(check(letter)).isEqualTo(3);
        assertThat(sample.printed()).contains(": unreadable").contains("This is a text file named .xlsx.");
    }

    @Test
    void everyFileOfAnArchiveIsJudged() throws IOException {
        Path zip = folder.resolve("Returns.ZIP");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : new String[] {"ZL8-2014-06.xlsx", "ZP4-2014-06.csv"}) {
                out.putNextEntry(new ZipEntry("June/" + name));
                out.write(Files.readAllBytes(file("2014-06/" + name)));
            }
        }
        assertThat(check(zip)).isZero();
        assertThat(sample.printed())
                .contains("Returns.ZIP!/June/ZL8-2014-06.xlsx for 2014-06: accepted")
                .contains("2 files checked");
    }

    @Test
    void theRegisterIsAskedButNoOtherReturn() throws IOException {
        String sent = SampleRun.read(file("2014-06/ZL7-2014-06.csv"));
        assertThat(sent).contains(",,consortium,");
        Path copy = folder.resolve("ZL7.csv");
        SampleRun.write(copy, sent.replaceFirst("(contracts,1,incoming_supplier,)[^\n]*", "$1Nobody Ltd"));
        assertThat(check(copy)).isZero();
        assertThat(sample.printed()).contains("Nobody Ltd").doesNotContain("consortium");
    }

    @Test
    void aPathThatCannotBeReadIsAMistakeOfTheOneWhoTyped() {
        assertThat(check(file("2014-06/ZL8-2014-06.xlsx"), folder.resolve("none.xlsx")))
                .isEqualTo(2);
        assertThat(sample.printed())
                .isEqualToIgnoringNewLines("There is no file " + folder.resolve("none.xlsx") + ". Check its name.");
        assertThat(check(folder)).isEqualTo(2);
        assertThat(sample.printed()).contains("is a folder. Name the files in it.");
        assertThat(sample.run("collect", "--check")).isEqualTo(2);
    }

    @Test
    void theProgrammeMustBeNamedWhenThereAreSeveral(@TempDir Path several) throws IOException {
        SampleRun two = new SampleRun(several);
        Files.createDirectories(two.input.resolve("other"));
        Files.copy(two.programme.resolve("programme.yml"), two.input.resolve("other/programme.yml"));
        String file = two.returns("2014-06").resolve("ZL8-2014-06.xlsx").toString();
        assertThat(two.run("collect", "--check", file)).isEqualTo(2);
        assertThat(two.printed())
                .contains(
                        "There are several programmes. Name the one to judge for with --programme: other, pacs-exit.");
        assertThat(two.run("collect", "--check", file, "--programme", "pacs-exit"))
                .isZero();
        assertThat(two.output).doesNotExist();
    }

    @Test
    void quietlyOnlyTheExitCodeAnswers() {
        assertThat(sample.run(
                        "collect", "--check", file("2014-06/ZW1-2014-06.xlsx").toString(), "--quiet"))
                .isEqualTo(3);
        assertThat(sample.printed()).isEmpty();
    }

    private static int check(Path... files) {
        String[] arguments = new String[files.length + 2];
        arguments[0] = "collect";
        arguments[1] = "--check";
        for (int i = 0; i < files.length; i++) {
            arguments[i + 2] = files[i].toString();
        }
        return sample.run(arguments);
    }

    private static Path file(String path) {
        return sample.programme.resolve("returns").resolve(path);
    }
}
