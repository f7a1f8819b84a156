package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.KnownBy;

/** A definition that was read and found in order is not read again to tell that nothing is new; changed in whatever file, it is. */
class StocktakingTest {
    private static final String VERSION = "1.0";

    @TempDir
    Path folder;

    SampleRun sample;

    @BeforeEach
    void copySample() {
        sample = SampleRun.of(folder, "mail-exit");
    }

    @Test
    void aDefinitionIsKnownUntilOneOfItsFilesChanges() throws IOException {
        ProgrammeFolder programme = new ProgrammeFolder(sample.programme);
        assertThat(knows(programme, VERSION)).isFalse();
        learn(programme);
        assertThat(knows(programme, VERSION)).isTrue();
        assertThat(knows(programme, "1.1")).isFalse();
        List<String> files = new ArrayList<>(programme.definitionFiles());
        files.addAll(programme.addressFiles());
        for (String file : files) {
            Path path = sample.programme.resolve(file);
            Optional<String> before = path.toFile().exists() ? Optional.of(SampleRun.read(path)) : Optional.empty();
            SampleRun.write(path, before.orElse("") + "\n");
            assertThat(knows(programme, VERSION)).as(file).isFalse();
            if (before.isPresent()) {
                SampleRun.write(path, before.get());
                assertThat(knows(programme, VERSION)).as(file).isTrue();
            } else {
                SampleRun.delete(path);
            }
        }
    }

    @Test
    void whatIsWrongIsToldThoughNoFigureDependsOnIt() {
        assertThat(sample.run()).isZero();
        assertThat(sample.run()).isZero();
        assertThat(sample.printed()).contains("nothing new");
        Path definition = sample.programme.resolve("programme.yml");
        String right = SampleRun.read(definition);
        SampleRun.write(definition, right + "\nretention: nonsense\n");
        assertThat(sample.run()).isEqualTo(2);
        assertThat(sample.printed()).contains("programme.yml:", "\"retention\" stands twice. Remove one.");
        SampleRun.write(definition, right);
        Path stakeholders = sample.programme.resolve("reference/stakeholders.csv");
        String addresses = SampleRun.read(stakeholders);
        SampleRun.write(stakeholders, "name,email\n");
        assertThat(sample.run()).isEqualTo(2);
        assertThat(sample.printed()).contains("stakeholders.csv");
        SampleRun.write(stakeholders, addresses);
        assertThat(sample.run()).isZero();
        assertThat(sample.printed()).contains("nothing new");
    }

    @Test
    void aFolderInThePlaceOfAFileIsNamed() throws IOException {
        for (String file : List.of("reference/exits.csv", "reference/stakeholders.csv", "reference/corrections.csv")) {
            Path path = sample.programme.resolve(file);
            Files.deleteIfExists(path);
            Files.createDirectory(path);
            assertThat(sample.run()).isEqualTo(2);
            assertThat(sample.printed()).contains(file + " is a folder. Put the file in its place.");
            Files.delete(path);
        }
    }

    private boolean knows(ProgrammeFolder programme, String version) throws IOException {
        return stocktaking(programme, version).knowsDefinition();
    }

    private void learn(ProgrammeFolder programme) throws IOException {
        Stocktaking stock = stocktaking(programme, VERSION);
        stock.learnDefinition();
        stock.month(programme.calendar()).remember();
    }

    private Stocktaking stocktaking(ProgrammeFolder programme, String version) throws IOException {
        RunRequest request = new RunRequest(
                RunRequest.Scope.RUN, Optional.empty(), Optional.empty(), KnownBy.EVERYTHING, sample.output, false);
        return new Stocktaking(programme, request, version, SampleRun.AFTERWARDS);
    }
}
