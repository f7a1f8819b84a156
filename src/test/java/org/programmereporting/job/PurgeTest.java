package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.Outbox;
import org.programmereporting.store.Dispatch;
import org.programmereporting.store.DispatchLedger;

/** What is past its time and says who a person is goes; hashes and figures stay. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PurgeTest {
    /** Of a person who filled in a return of May, and nowhere else. */
    private static final String PERSON = "rowan.may@zg1.example";

    @TempDir
    static Path folder;

    private static SampleRun sample;
    private static String june;

    @BeforeAll
    static void twoMonths() throws IOException {
        sample = SampleRun.of(folder, "mail-exit");
        Path definition = sample.programme.resolve("programme.yml");
        SampleRun.write(definition, SampleRun.read(definition).replace("returns-months: 24", "returns-months: 1"));
        Path may = sample.returns("2014-05").resolve("ZG1-2014-05.csv");
        SampleRun.write(
                may, SampleRun.read(may).replaceFirst("(?m)^(.*completed_by_email.*?,)[^,\n]*@[^,\n]*", "$1" + PERSON));
        expect(0, "run", "--period", "2014-05");
        expect(0, "review", "--period", "2014-05", "--as", "Ann Analyst");
        expect(0, "approve", "--period", "2014-05", "--as", "Bo Board");
        letter("a".repeat(64), "2014-05-20T08:00:00Z", "To: " + PERSON);
        letter("b".repeat(64), "2014-07-01T08:00:00Z", "kept");
        expect(0, "run", "--period", "2014-06");
        june = metrics();
        assertThat(holding(PERSON)).anyMatch(file -> file.startsWith("store/received/"));
    }

    @Test
    @Order(1)
    void firstSaysWhatItWouldRemoveAndRemovesNothing() {
        long before = holding(PERSON).size();
        expect(0, "purge", "--dry-run");
        assertThat(sample.printed())
                .contains("mail-exit: of the months before 2014-06, 9 returns and ", "would be removed.")
                .contains("9 returns of those months still lie in the input folder");
        assertThat(holding(PERSON)).hasSize((int) before);
    }

    @Test
    @Order(2)
    void removesThePersonFromEveryPlaceThatIsItsOwn() {
        expect(0, "purge");
        assertThat(sample.printed()).contains("9 returns and ", "were removed.");
        assertThat(holding(PERSON)).isEmpty();
        assertThat(output().resolve("outbox")).isDirectoryContaining("glob:**/*-bbbb*.eml");
        expect(0, "purge");
        assertThat(sample.printed()).contains("no returns and no files that quote returns");
    }

    @Test
    @Order(3)
    void theFiguresStayWithAnotherDefinitionAndAfterARebuild() throws IOException {
        sample.append("programme.yml", "# another definition: what is there is judged again, what was purged is not");
        expect(0, "run", "--period", "2014-06");
        assertThat(metrics()).isEqualTo(june);
        SampleRun.delete(sample.returns("2014-05"));
        Files.delete(output().resolve("store/programme.data"));
        expect(0, "rebuild", "--period", "2014-06");
        assertThat(metrics()).isEqualTo(june);
        expect(0, "run", "--period", "2014-05");
        assertThat(sample.printed()).contains("trusts remain");
    }

    @Test
    @Order(4)
    void aSealedEditionHoldsButForWhatWasPurged() {
        expect(0, "verify", "--period", "2014-05");
        assertThat(sample.printed())
                .contains(
                        "Edition 2014-05/1: its ",
                        "not recomputed, since what it was made from is no longer kept in full.")
                .containsPattern("Of these \\d+ were purged since");
    }

    @Test
    @Order(5)
    void whatIsDeletedOtherwiseIsADifferenceStill() throws IOException {
        Files.delete(output().resolve("editions/2014-05/1/data/metrics.csv"));
        expect(3, "verify", "--period", "2014-05");
        assertThat(sample.printed()).contains("metrics.csv is missing.");
    }

    /** A message that was written to the outbox. */
    private static void letter(String id, String at, String words) throws IOException {
        OutputFolder output = new OutputFolder(output());
        MailAddress to = new MailAddress("board@board.example");
        new DispatchLedger(output.dispatchLedger())
                .intent(new Dispatch(
                        id,
                        to.key(),
                        "edition 2014-05/1",
                        Map.of(),
                        Outbox.WAY,
                        Dispatch.State.SENT,
                        Instant.parse(at),
                        ""));
        SampleRun.write(Outbox.file(output.outbox(), to, id), words);
    }

    /** The files of the output folder whose bytes hold a text. */
    private static List<String> holding(String text) {
        try (Stream<Path> files = Files.walk(output())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> bytes(file).contains(text))
                    .map(file -> output().relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String metrics() {
        return SampleRun.read(output().resolve("2014-06/data/metrics.csv"));
    }

    private static Path output() {
        return sample.output.resolve("mail-exit");
    }

    private static void expect(int code, String... arguments) {
        assertThat(sample.run(arguments))
                .as(() -> String.join(" ", arguments) + ": " + sample.printed())
                .isEqualTo(code);
    }
}
