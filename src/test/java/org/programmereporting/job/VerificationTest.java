package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.store.Hash;

/** {@code verify} makes a sealed edition again, whatever became of the input folder since. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerificationTest {
    @TempDir
    static Path folder;

    private static SampleRun sample;

    @BeforeAll
    static void sealed() throws IOException {
        sample = SampleRun.of(folder, "mail-exit");
        SampleRun.write(sample.returns("2014-06").resolve("~$open.xlsx"), "a lock file, which is set aside");
        expect(0, "run");
        expect(0, "review", "--as", "Ann Analyst");
        expect(0, "approve", "--as", "Bo Board");
        SampleRun.delete(sample.returns("2014-06"));
        sample.append("programme.yml", "# another definition");
        sample.append("commentary/2014-06.md", "Other words.");
    }

    @Test
    @Order(1)
    void bySealingVersionEveryFileIsTheSame() {
        expect(0, "verify");
        assertThat(sample.printed())
                .contains(
                        "files hold the hashes in the ledger. Recomputed by the version that sealed it: the same files.");
        assertThat(output().resolve(".verify")).doesNotExist();
    }

    @Test
    @Order(2)
    void byAnotherVersionTheValuesAreTheSame() throws IOException {
        assertThat(byVersion("99.1").lines())
                .containsExactly(
                        "Edition 2014-06/1: its " + Hash.below(edition()).size()
                                + " files hold the hashes in the ledger. Recomputed by version 99.1, sealed by "
                                + sealingVersion() + ": the same values in data/*.csv.");
    }

    @Test
    @Order(3)
    void whoChangesAFigureAndTheLedgerIsFoundByRecomputing() throws IOException {
        Path positions = edition().resolve("data/positions.csv");
        Path ledger = output().resolve("ledger/editions.jsonl");
        String before = Hash.of(positions);
        String honest = SampleRun.read(positions);
        String honestLedger = SampleRun.read(ledger);
        SampleRun.write(positions, honest.replaceFirst("2014-1", "2015-1"));
        SampleRun.write(ledger, honestLedger.replace(before, Hash.of(positions)));
        expect(0, "verify", "--quick");
        expect(3, "verify");
        assertThat(sample.printed())
                .contains("Edition 2014-06/1: does not hold.", "data/positions.csv comes out differently: its text.");
        Verification.Verdict later = byVersion("99.1");
        assertThat(later.holds()).isFalse();
        assertThat(String.join("\n", later.lines()))
                .containsPattern(
                        "data/positions.csv comes out with other values: row \\d+, \\w+: \"2015-1[^\"]+\" is now \"2014-1");
        SampleRun.write(positions, honest);
        SampleRun.write(ledger, honestLedger);
    }

    @Test
    @Order(4)
    void aSpoiltListOfInputsIsNamed() throws IOException {
        String hash = SampleRun.read(output().resolve("ledger/editions.jsonl"))
                .replaceAll("(?s).*\"input_list\":\"([0-9a-f]+)\".*", "$1");
        Path list = output().resolve("store/received").resolve(hash);
        String kept = SampleRun.read(list);
        SampleRun.write(list, "spoilt");
        expect(3, "verify");
        assertThat(sample.printed()).contains("which keeps the list of its inputs, is missing or was changed.");
        SampleRun.write(list, kept);
    }

    @Test
    @Order(5)
    void whatIsNoLongerKeptIsNotRecomputedAndThatIsSaid() throws IOException {
        String definitions = SampleRun.read(output().resolve("ledger/editions.jsonl"));
        try (Stream<Path> kept = Files.list(output().resolve("store/received"))) {
            Path oneReturn = kept.filter(file -> !definitions.contains(String.valueOf(file.getFileName())))
                    .findFirst()
                    .orElseThrow();
            Files.delete(oneReturn);
        }
        expect(0, "verify");
        assertThat(sample.printed()).contains("not recomputed, since what it was made from is no longer kept in full.");
    }

    private static Verification.Verdict byVersion(String version) throws IOException {
        return new Verification(
                        new EditionRequest(
                                new ProgrammeFolder(sample.programme),
                                Optional.empty(),
                                sample.output,
                                version,
                                SampleRun.AFTERWARDS,
                                Progress.SILENT),
                        true)
                .perform(Optional.empty());
    }

    private static String sealingVersion() {
        return Manifest.read(edition().resolve(Manifest.FILE)).orElseThrow().programVersion();
    }

    private static Path output() {
        return sample.output.resolve("mail-exit");
    }

    private static Path edition() {
        return output().resolve("editions/2014-06/1");
    }

    private static void expect(int code, String... arguments) {
        assertThat(sample.run(arguments))
                .as(() -> String.join(" ", arguments) + ": " + sample.printed())
                .isEqualTo(code);
    }
}
