package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closures;
import org.programmereporting.store.ReceivedFile;

class InputNotesTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void ofWhatIsGoneItIsSaidOnceThatItCounts() throws Exception {
        Files.createDirectories(folder.resolve("2014-06"));
        List<ReceivedFile> ledger = List.of(
                new ReceivedFile(JUNE, "ZA1.csv", "a".repeat(64), 1, 5),
                new ReceivedFile(JUNE, "ZA2.csv", "b".repeat(64), 2, 5),
                new ReceivedFile(JUNE, "ZA1.csv", "c".repeat(64), 3, 5));
        Inventory inventory = Inventory.take(new InputFolder(folder), ledger);
        assertThat(new InputNotes(inventory, Closures.NONE, JUNE).vanished())
                .containsExactly(
                        "2014-06/ZA1.csv is no longer in the input folder; what was received still counts as before, until a later"
                                + " version replaces it.",
                        "2014-06/ZA2.csv is no longer in the input folder; what was received still counts as before, until a later"
                                + " version replaces it.");
    }

    @Test
    void aTimeOfWhatNeverCameIsToldAndOfAnArchiveHowItsFilesAreNamed() throws Exception {
        Path june = Files.createDirectories(folder.resolve("2014-06"));
        try (OutputStream out = Files.newOutputStream(june.resolve("pack.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("ZA1.csv"));
            zip.write("one".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        Files.writeString(june.resolve("received.csv"), """
                file,received
                pack.zip!/ZA1.csv,2014-07-01
                pack.zip,2014-07-01
                pack,2014-07-01
                """);
        Inventory inventory = Inventory.take(new InputFolder(folder), List.of());
        assertThat(new InputNotes(inventory, Closures.NONE, JUNE).receivedOfNothing())
                .containsExactly(
                        "2014-06/received.csv names \"pack\", which was never received. Correct the path below the period's folder, or delete the line.",
                        "2014-06/received.csv names \"pack.zip\", an archive, but times are of files. Name each file in it, such as \"pack.zip!/ZA1.csv\".");
    }
}
