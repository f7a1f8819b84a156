package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.SampleRun;

/** A file system that says no, and many starts at once: the exit code, what is said, and that the plain command afterwards repairs. */
class FaultsTest {
    private static final int STARTS = 6;

    @TempDir
    static Path control;

    @TempDir
    Path folder;

    private static Map<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed() {
        SampleRun sample = SampleRun.of(control, "mail-exit");
        assertThat(sample.run("run", "--period", "2014-06")).isZero();
        undisturbed = SampleRun.contents(sample.output.resolve("mail-exit/2014-06"));
    }

    /** The limit of a file's size stands for a disk that fills up: at so many KB the database, a workbook, or the log meets it. */
    @ParameterizedTest
    @ValueSource(ints = {8, 24, 48, 96})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDiskThatFillsUpIsToldAndTheNextRunRepairs(int most) throws Exception {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        OwnProcess run = OwnProcess.start(
                List.of("bash", "-c", "ulimit -f " + most + "; exec \"$@\"", "bash"),
                sample,
                "run",
                "--period",
                "2014-06");
        assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
        assertThat(run.printed())
                .contains("disk is full. Make room, then run again")
                .doesNotContain("Exception", "\tat ");
        assertThat(sample.output.resolve("mail-exit/2014-06/manifest.json")).doesNotExist();
        assertThat(sample.run("run", "--period", "2014-06"))
                .as(sample.printed())
                .isZero();
        assertThat(draft(sample)).isEqualTo(undisturbed);
    }

    @Test
    void aDiskThatFillsUpLeavesTheOldDraftWhole() throws Exception {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        assertThat(sample.run("run", "--period", "2014-06")).isZero();
        sample.append("commentary/2014-06.md", "More words.");
        OwnProcess run = OwnProcess.start(
                List.of("bash", "-c", "ulimit -f 16; exec \"$@\"", "bash"), sample, "report", "--period", "2014-06");
        assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
        assertThat(draft(sample)).isEqualTo(undisturbed);
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsNamed() throws IOException {
        assumeThat(System.getProperty("user.name"))
                .as("root may write everywhere")
                .isNotEqualTo("root");
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        Files.createDirectories(sample.output);
        Files.setPosixFilePermissions(sample.output, PosixFilePermissions.fromString("r-xr-xr-x"));
        assertThat(sample.run("run")).isEqualTo(1);
        assertThat(sample.printed())
                .contains(sample.output.toString(), "cannot be read or written. Give this user the right");
        Files.setPosixFilePermissions(sample.output, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(sample.run("run", "--period", "2014-06")).isZero();
        assertThat(draft(sample)).isEqualTo(undisturbed);
    }

    @Test
    void aFileWhereAFolderIsNeededIsNamed() {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        SampleRun.write(sample.output.resolve("mail-exit/2014-06"), "in the way");
        assertThat(sample.run("run", "--period", "2014-06")).isEqualTo(1);
        assertThat(sample.printed())
                .contains(sample.output.resolve("mail-exit/2014-06") + ": ", "Mend that, then run again.");
    }

    @Test
    void ofManyStartsAtOnceExactlyOneRuns() throws Exception {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        List<OwnProcess> starts = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            starts.add(OwnProcess.start(sample, "run", "--period", "2014-06", "--force"));
        }
        List<Integer> codes = new ArrayList<>();
        for (OwnProcess start : starts) {
            codes.add(start.exitCode());
        }
        assertThat(codes).containsOnly(0, 75);
        assertThat(codes.stream().filter(code -> code == 0)).hasSize(1);
        assertThat(draft(sample)).isEqualTo(undisturbed);
        try (Stream<Path> left = Files.walk(sample.output)) {
            assertThat(left.map(path -> String.valueOf(path.getFileName())))
                    .noneMatch(name -> name.endsWith(".part") || name.equals(".staging"));
        }
    }

    private static Map<String, String> draft(SampleRun sample) {
        return SampleRun.contents(sample.output.resolve("mail-exit/2014-06"));
    }
}
