package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.collect.InputFile;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.collect.InputProblem;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReceivedLedger;

/** An archive that is known is taken for what it held, and a ledger for what it told, and only while they have the same bytes. */
class RememberedInputTest {
    private static final ReportingPeriod MAY = ReportingPeriod.of("2014-05").orElseThrow();

    @TempDir
    Path folder;

    private Path returns;
    private Path known;
    private ReceivedLedger ledger;

    @BeforeEach
    void aMonthInAnArchive() throws IOException {
        returns = folder.resolve("returns");
        known = folder.resolve("known/input.bin");
        ledger = new ReceivedLedger(folder.resolve("received.jsonl"));
        zip("ZA1.csv=first", "sub/ZA2.csv=second", "__MACOSX/._ZA1.csv=leftover");
    }

    @Test
    void whatIsKnownIsTheSameInventory() throws Exception {
        Inventory first = take();
        assertThat(first.present())
                .extracting(FileKey::path)
                .containsExactly("may.zip!/ZA1.csv", "may.zip!/sub/ZA2.csv");
        assertThat(first.ignored()).hasSize(1);
        first.remembered().write(known);
        Inventory second = take();
        assertThat(second.present()).isEqualTo(first.present());
        assertThat(second.ignored()).isEqualTo(first.ignored());
        assertThat(known(archive())).isTrue();
    }

    @Test
    void anotherArchiveOfTheSameNameIsGoneThrough() throws Exception {
        take().remembered().write(known);
        zip("ZA1.csv=another");
        assertThat(known(archive())).isFalse();
        Inventory other = take();
        assertThat(other.present()).hasSize(1);
        other.remembered().write(known);
        zip("ZA1.csv=first", "sub/ZA2.csv=second", "__MACOSX/._ZA1.csv=leftover");
        assertThat(known(archive())).as("what does not lie there is forgotten").isFalse();
    }

    @Test
    void anArchiveThatIsNoneIsNotKnown() throws Exception {
        Files.writeString(archive(), "no archive");
        Inventory first = take();
        assertThat(first.present()).extracting(FileKey::path).containsExactly("may.zip");
        first.remembered().write(known);
        assertThat(known).doesNotExist();
        assertThat(take().present()).isEqualTo(first.present());
    }

    @Test
    void aDamagedListIsNone() throws Exception {
        Inventory first = take();
        first.remembered().write(known);
        byte[] bytes = Files.readAllBytes(known);
        bytes[bytes.length / 2] ^= 1;
        Files.write(known, bytes);
        assertThat(known(archive())).isFalse();
        Inventory again = take();
        assertThat(again.present()).isEqualTo(first.present());
        again.remembered().write(known);
        assertThat(known(archive())).isTrue();
    }

    @Test
    void aListThatIsAFolderIsNone() throws Exception {
        Files.createDirectories(known);
        assertThat(take().present()).hasSize(2);
    }

    /** Two names of other bytes that read alike: what is in the second can be looked up by no name, known or not. */
    @Test
    void ofArchivesWhoseNamesReadAlikeTheSecondIsTriedAgain() throws Exception {
        String script =
                "cd \"$1\" && for name in 'R\\303\\274ck.zip' 'R\\374ck.zip'; do cp may.zip \"$(printf $name)\"; done && rm may.zip";
        assertThat(new ProcessBuilder(
                                "sh",
                                "-c",
                                script,
                                "sh",
                                returns.resolve("2014-05").toString())
                        .start()
                        .waitFor())
                .isZero();
        for (int time = 0; time < 3; time++) {
            Inventory taken = take();
            assertThat(taken.present())
                    .extracting(FileKey::path)
                    .containsExactly("R\u00fcck.zip!/ZA1.csv", "R\u00fcck.zip!/sub/ZA2.csv");
            assertThat(taken.retry())
                    .extracting(InputFile::path)
                    .containsExactly("R\u00fcck.zip!/ZA1.csv (2)", "R\u00fcck.zip!/sub/ZA2.csv (2)");
            taken.remembered().write(known);
        }
    }

    @Test
    void anArchiveThatChangesWhileItIsReadIsNotLearnt() throws Exception {
        RememberedInput archives = RememberedInput.none();
        archives.filesIn(archive());
        zip("ZA1.csv=another");
        archives.learn(archive(), new TreeMap<>());
        archives.write(known);
        assertThat(known).doesNotExist();
    }

    @Test
    void aLedgerThatTellsOfNoMoreIsNotReadAgain() throws Exception {
        receive(take().present());
        assertThat(isAllPresent()).isFalse();
        Inventory first = take();
        first.remembered().write(known);
        assertThat(isAllPresent()).isTrue();
        Inventory second = take();
        assertThat(second.vanished()).isEmpty();
        assertThat(second.byPeriod()).isEqualTo(first.byPeriod());
    }

    @Test
    void whatGoesAfterwardsIsToldAsGone() throws Exception {
        receive(take().present());
        take().remembered().write(known);
        zip("ZA1.csv=first");
        isToldAsGoneEachTime("may.zip!/sub/ZA2.csv");
    }

    @Test
    void aLedgerThatTellsOfMoreIsReadEachTime() throws Exception {
        receive(take().present());
        take().remembered().write(known);
        receive(List.of(new FileKey(MAY, "ZA3.csv", "c".repeat(64))));
        isToldAsGoneEachTime("ZA3.csv");
    }

    @Test
    void aDamagedLedgerIsRefusedAsEver() throws Exception {
        receive(take().present());
        take().remembered().write(known);
        Files.writeString(ledger.file(), Files.readString(ledger.file()).replace("ZA1", "ZA1\""));
        assertThatThrownBy(this::take).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }

    private void isToldAsGoneEachTime(String path) throws IOException, InputProblem {
        for (int time = 0; time < 2; time++) {
            Inventory later = take();
            assertThat(later.vanished()).extracting(FileKey::path).containsExactly(path);
            assertThat(isAllPresent()).isFalse();
            later.remembered().write(known);
        }
    }

    private void receive(List<FileKey> entries) throws IOException {
        ledger.append(
                entries.stream()
                        .map(entry -> new ReceivedFile(entry.period(), entry.path(), entry.sha256(), 1, 5))
                        .toList(),
                Instant.EPOCH);
    }

    private boolean isAllPresent() throws IOException, InputProblem {
        Inventory present = Inventory.take(new InputFolder(returns), List.of());
        return RememberedInput.read(known).isAllPresent(ledger.file(), present.hash());
    }

    private Inventory take() throws IOException, InputProblem {
        RememberedInput remembered = RememberedInput.read(known);
        return Inventory.take(new InputFolder(returns, remembered), ledger, remembered);
    }

    private boolean known(Path archive) throws IOException {
        return RememberedInput.read(known).filesIn(archive).isPresent();
    }

    private Path archive() {
        return returns.resolve("2014-05/may.zip");
    }

    private void zip(String... files) throws IOException {
        Files.createDirectories(returns.resolve("2014-05"));
        try (OutputStream out = Files.newOutputStream(archive());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String file : files) {
                zip.putNextEntry(new ZipEntry(file.substring(0, file.indexOf('='))));
                zip.write(file.substring(file.indexOf('=') + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
