package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.report.Publication.PublishedFigure;

/** What editions of long ago show is known by the hash that they were sealed under. */
class RememberedFiguresTest {
    private static final List<PublishedFigure> MAY = List.of(
            new PublishedFigure("confidence", "cohort+confidence", "harbour+red", "", "", ""),
            new PublishedFigure("trusts-remaining", "", "", "43", "", ""),
            new PublishedFigure("trusts-remaining", "region", "Y54", "0.5", "1", "2"));

    @TempDir
    Path folder;

    @Test
    void figuresComeBack() throws IOException {
        RememberedFigures first = RememberedFigures.read(file());
        assertThat(first.of("may")).isEmpty();
        first.learn("may", MAY);
        first.write(file());
        assertThat(RememberedFigures.read(file()).of("may")).contains(MAY);
        assertThat(RememberedFigures.read(file()).of("june")).isEmpty();
    }

    @Test
    void whatNobodyAskedForIsForgotten() throws IOException {
        RememberedFigures first = RememberedFigures.read(file());
        first.learn("may", MAY);
        first.write(file());
        RememberedFigures.read(file()).write(file());
        assertThat(RememberedFigures.read(file()).of("may")).isEmpty();
    }

    @Test
    void aNameOfSeveralLinesIsNotRemembered() throws IOException {
        RememberedFigures first = RememberedFigures.read(file());
        first.learn("may", List.of(new PublishedFigure("confidence", "consortium", "North\nWest", "1", "", "")));
        first.write(file());
        assertThat(file()).doesNotExist();
    }

    @Test
    void aDamagedFileIsNone() throws IOException {
        RememberedFigures first = RememberedFigures.read(file());
        first.learn("may", MAY);
        first.write(file());
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(file(), bytes);
        assertThat(RememberedFigures.read(file()).of("may")).isEmpty();
    }

    @Test
    void whatCannotBeWrittenStopsNothing() throws IOException {
        Files.createDirectories(file().resolve("folder"));
        RememberedFigures first = RememberedFigures.read(file());
        first.learn("may", MAY);
        first.write(file());
        assertThat(RememberedFigures.read(file()).of("may")).isEmpty();
    }

    private Path file() {
        return folder.resolve("published.bin");
    }
}
