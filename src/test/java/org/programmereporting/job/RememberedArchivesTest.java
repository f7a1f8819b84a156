package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** An archive that is known is taken for what it held, and only while it has the same bytes. */
class RememberedArchivesTest {
    @TempDir
    Path folder;

    private Path returns;
    private Path known;

    @BeforeEach
    void aMonthInAnArchive() throws IOException {
        returns = folder.resolve("returns");
        known = folder.resolve("known/archives.bin");
        zip("ZA1.csv=first", "sub/ZA2.csv=second", "__MACOSX/._ZA1.csv=leftover");
    }

    @Test
    void whatIsKnownIsTheSameInventory() throws Exception {
        Inventory first = take();
        assertThat(first.present())
                .extracting(Inventory.Entry::path)
                .containsExactly("may.zip!/ZA1.csv", "may.zip!/sub/ZA2.csv");
        assertThat(first.ignored()).hasSize(1);
        first.archives().write(known);
        Inventory second = take();
        assertThat(second.present()).isEqualTo(first.present());
        assertThat(second.ignored()).isEqualTo(first.ignored());
        assertThat(known(archive())).isTrue();
    }

    @Test
    void anotherArchiveOfTheSameNameIsGoneThrough() throws Exception {
        take().archives().write(known);
        zip("ZA1.csv=another");
        assertThat(known(archive())).isFalse();
        Inventory other = take();
        assertThat(other.present()).hasSize(1);
        other.archives().write(known);
        zip("ZA1.csv=first", "sub/ZA2.csv=second", "__MACOSX/._ZA1.csv=leftover");
        assertThat(known(archive())).as("what does not lie there is forgotten").isFalse();
    }

    @Test
    void anArchiveThatIsNoneIsNotKnown() throws Exception {
        Files.writeString(archive(), "no archive");
        Inventory first = take();
        assertThat(first.present()).extracting(Inventory.Entry::path).containsExactly("may.zip");
        first.archives().write(known);
        assertThat(known).doesNotExist();
        assertThat(take().present()).isEqualTo(first.present());
    }

    @Test
    void aDamagedListIsNone() throws Exception {
        Inventory first = take();
        first.archives().write(known);
        byte[] bytes = Files.readAllBytes(known);
        bytes[bytes.length / 2] ^= 1;
        Files.write(known, bytes);
        assertThat(known(archive())).isFalse();
        Inventory again = take();
        assertThat(again.present()).isEqualTo(first.present());
        again.archives().write(known);
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
                    .extracting(Inventory.Entry::path)
                    .containsExactly("R\u00fcck.zip!/ZA1.csv", "R\u00fcck.zip!/sub/ZA2.csv");
            assertThat(taken.retry())
                    .extracting(InputFile::path)
                    .containsExactly("R\u00fcck.zip!/ZA1.csv (2)", "R\u00fcck.zip!/sub/ZA2.csv (2)");
            taken.archives().write(known);
        }
    }

    @Test
    void anArchiveThatChangesWhileItIsReadIsNotLearnt() throws Exception {
        RememberedArchives archives = RememberedArchives.none();
        archives.filesIn(archive());
        zip("ZA1.csv=another");
        archives.learn(archive(), new TreeMap<>());
        archives.write(known);
        assertThat(known).doesNotExist();
    }

    private Inventory take() throws IOException, InputProblem {
        RememberedArchives archives = RememberedArchives.read(known);
        return Inventory.take(new InputFolder(returns, archives), List.of(), archives);
    }

    private boolean known(Path archive) throws IOException {
        return RememberedArchives.read(known).filesIn(archive).isPresent();
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
