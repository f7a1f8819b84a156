package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.SampleRun;

/** A damaged database or ledger is refused, never opened with less; {@code rebuild} is the way back. */
class DamagedStoreTest {
    @TempDir
    static Path folder;

    private static SampleRun sample;
    private static Path whole;
    private static Map<String, String> published;

    @BeforeAll
    static void published() throws IOException {
        sample = SampleRun.of(folder, "mail-exit");
        expect(0, "run");
        published = SampleRun.contents(output().resolve("2014-06"));
        whole = folder.resolve("whole");
        copy(output(), whole);
    }

    @BeforeEach
    void asPublished() throws IOException {
        SampleRun.delete(output());
        copy(whole, output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme.data", "programme.script"})
    void aFileThatIsGoneIsRefusedAndRebuildMakesTheSameDraft(String file) throws IOException {
        Files.delete(output().resolve("store").resolve(file));
        refused("is damaged: ", "is missing", "Type rebuild --programme mail-exit");
        statusSays(file + " is missing.");
        expect(0, "rebuild");
        assertThat(sample.printed())
                .contains("The draft of 2014-06 came out as it was, byte for byte.", "-before-rebuild; delete it when");
        assertThat(SampleRun.contents(output().resolve("2014-06"))).isEqualTo(published);
        expect(0, "explain", "trusts-remaining");
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme.data", "programme.script"})
    void oneBitThatFlippedIsRefused(String file) throws IOException {
        flip(output().resolve("store").resolve(file));
        refused("is damaged: its file ", file + " was changed by something else since it was closed");
        statusSays(file + " was", "changed by something else since it was closed.");
    }

    @Test
    void afterAKillWhatTheDatabaseItselfFindsIsToldInWords() throws IOException {
        Path state = output().resolve("store/state.json");
        SampleRun.write(state, SampleRun.read(state).replaceAll("\"programme\\.\\w+\" : \"[\\w:]+\",?", ""));
        try (RandomAccessFile data =
                new RandomAccessFile(output().resolve("store/programme.data").toFile(), "rw")) {
            data.setLength(data.length() / 2);
        }
        refused("The database of mail-exit is damaged: ");
        assertThat(sample.printed()).doesNotContain("org.hsqldb", "Exception");
    }

    /** As a kill leaves it, which nobody closed: rows are counted then. A database that is byte for byte the closed one has what it had. */
    @Test
    void fewerRowsThanThereWereAreRefused() {
        Path state = output().resolve("store/state.json");
        String closed = SampleRun.read(state);
        assertThat(closed).contains("crc32c:", "\"received_file\" : 17");
        SampleRun.write(
                state,
                closed.replace("\"received_file\" : 17", "\"received_file\" : 18")
                        .replaceAll("\"files\" : \\{[^}]*}", "\"files\" : {}"));
        refused("table received_file has 17 of the 18 rows it had");
    }

    @Test
    void aLedgerCutShortIsRefusedAndItsBackupNamed() {
        Path ledger = output().resolve("ledger/received.jsonl");
        String lines = SampleRun.read(ledger);
        SampleRun.write(ledger, lines.substring(0, lines.lastIndexOf('\n', lines.length() - 2) + 1));
        refused(
                "ledger/received.jsonl has 16 of the 17 lines it had",
                output().resolve("backups") + ", or type rebuild");
        expect(0, "status");
        assertThat(sample.printed().replaceAll("\\s+", " "))
                .contains(
                        "The ledger was cut short or exchanged: ledger/received.jsonl has 16 of the 17 lines it had.");
        assertThat(SampleRun.read(output().resolve("backups/2014-07-20/received.jsonl")))
                .isEqualTo(lines);
    }

    @Test
    void aLedgersLineThatWasAlteredInPlaceIsRefusedAndItsBackupNamed() throws IOException {
        Path ledger = output().resolve("ledger/received.jsonl");
        String lines = SampleRun.read(ledger);
        SampleRun.write(ledger, otherHash(lines));
        refused(
                "The ledger was changed by something else: the first 17 lines of ledger/received.jsonl are not what they were.",
                output().resolve("backups") + ", or type rebuild");
        expect(0, "status");
        assertThat(sample.printed().replaceAll("\\s+", " "))
                .contains("The ledger was changed by something else: the first 17 lines of ledger/received.jsonl");
        expect(1, "rebuild");
        assertThat(sample.printed())
                .contains(
                        "the bytes are neither in the store nor in the input folder",
                        "a line of ledger/received.jsonl is wrong: put that file back from "
                                + output().resolve("backups"));
        SampleRun.delete(output());
        copy(whole, output());
        SampleRun.write(ledger, lines + lines.substring(lines.lastIndexOf('\n', lines.length() - 2) + 1));
        expect(0, "report", "--force"); // what was added after them is not theirs
    }

    /** With another first letter of the first hash. */
    private static String otherHash(String lines) {
        int at = lines.indexOf("\"sha256\":\"") + "\"sha256\":\"".length();
        return lines.substring(0, at) + (lines.charAt(at) == '0' ? '1' : '0') + lines.substring(at + 1);
    }

    @Test
    void aDeletedCountOfRowsAndLinesIsTold() throws IOException {
        Path state = output().resolve("store/state.json");
        String counted = SampleRun.read(state);
        Files.delete(state);
        expect(0, "run");
        assertThat(sample.printed())
                .contains("store/state.json was gone", "the copies under " + output().resolve("backups") + ".");
        assertThat(linesAndSums(SampleRun.read(state))).isEqualTo(linesAndSums(counted));
        assertThat(SampleRun.contents(output().resolve("2014-06"))).isEqualTo(published);
        expect(0, "run");
        assertThat(sample.printed()).contains("nothing new").doesNotContain("store/state.json");
    }

    @Test
    void anEmptiedCountIsRefusedAndRebuildGoesOnWithoutIt() {
        SampleRun.write(output().resolve("store/state.json"), "");
        expect(1, "run");
        assertThat(sample.printed()).contains("state.json is damaged. Type rebuild");
        expect(0, "rebuild");
        assertThat(sample.printed())
                .contains(
                        "The draft of 2014-06 came out as it was, byte for byte.",
                        "store/state.json was gone or damaged");
    }

    private static String linesAndSums(String state) {
        return state.substring(state.indexOf("\"lines\""), state.indexOf("\"files\""));
    }

    @Test
    void bytesThatNoLedgerNamesAreNotLeftOutSilently() throws IOException {
        Files.delete(output().resolve("ledger/received.jsonl"));
        Path returns = sample.returns("2014-06");
        Path aside = folder.resolve("aside");
        Files.move(returns, aside);
        expect(2, "rebuild", "--period", "2014-05");
        assertThat(sample.printed()).contains("8 kept files are under ", "ledger/received.jsonl back from ");
        Files.move(aside, returns);
        expect(0, "rebuild");
        assertThat(SampleRun.contents(output().resolve("2014-06"))).isEqualTo(published);
    }

    @Test
    void aFolderOfANewerProgramIsRefusedAndOneOfAnOlderBackedUp() {
        Path state = output().resolve("store/state.json");
        String now = SampleRun.read(state);
        String format = "\"format\" : " + StoreGuard.FORMAT;
        SampleRun.write(state, now.replace(format, "\"format\" : " + (StoreGuard.FORMAT + 1)));
        String history = SampleRun.read(output().resolve("status.json"));
        for (String command : List.of(
                "report --force",
                "run",
                "rebuild",
                "check",
                "purge --dry-run",
                "explain trusts-remaining",
                "verify",
                "close --period 2014-06 --as A.Person")) {
            expect(2, command.split(" "));
            assertThat(sample.printed()).as(command).contains("was written by a newer version of this program");
        }
        assertThat(SampleRun.read(output().resolve("status.json"))).isEqualTo(history);
        expect(0, "status");
        assertThat(sample.printed().replaceAll("\\s+", " ")).contains("was written by a newer version of this program");
        SampleRun.write(
                state,
                now.replace(format, "\"format\" : " + (StoreGuard.FORMAT - 1))
                        .replaceAll("(?s)\"sums\" : \\{.*?\\},", "")); // it had none
        expect(0, "report", "--force");
        assertThat(output().resolve("backups/2014-07-20-format-" + (StoreGuard.FORMAT - 1)))
                .isDirectoryContaining("glob:**/programme.data");
        assertThat(SampleRun.read(state))
                .isEqualTo(
                        now.replaceAll("(?s)\"files\".*", SampleRun.read(state).replaceAll("(?s).*(\"files\")", "$1")));
    }

    @Test
    void theFormatIsTheNumberOfTheNewestMigration() throws IOException {
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(migrations.map(file -> String.valueOf(file.getFileName())))
                    .anyMatch(name -> name.startsWith("V" + StoreGuard.FORMAT + "__"))
                    .noneMatch(name -> name.startsWith("V" + (StoreGuard.FORMAT + 1) + "__"));
        }
    }

    private static void refused(String... said) {
        Map<String, String> before = SampleRun.contents(output().resolve("2014-06"));
        expect(1, "report", "--force");
        assertThat(sample.printed()).contains(said).contains("Nothing was changed.");
        assertThat(SampleRun.contents(output().resolve("2014-06"))).isEqualTo(before);
    }

    /** Without the database being opened. */
    private static void statusSays(String... said) {
        expect(0, "status");
        assertThat(sample.printed().replaceAll("\\s+", " "))
                .contains(
                        "The store cannot be used as it is",
                        "The database is damaged: ",
                        "rebuild --programme mail-exit the")
                .contains(said);
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static Path output() {
        return sample.output.resolve("mail-exit");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void expect(int code, String... arguments) {
        assertThat(sample.run(arguments))
                .as(() -> String.join(" ", arguments) + ": " + sample.printed())
                .isEqualTo(code);
    }
}
