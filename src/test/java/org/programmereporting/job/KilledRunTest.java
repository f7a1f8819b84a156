package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.ProgrammeReporting;
import org.programmereporting.SampleRun;

/** A run in its own process, killed without warning in each step; then the plain command again. */
class KilledRunTest {
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    static Path control;

    @TempDir
    Path folder;

    static Map<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed() {
        SampleRun sample = new SampleRun(control);
        assertThat(sample.run()).isZero();
        undisturbed = SampleRun.contents(sample.draft("2014-06"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discoverReturns",
                "readReturns",
                "reconcileReceipts",
                "measurePosition",
                "writeReport",
                "writeFeedback",
                "writeManifest",
                "publishDraft"
            })
    void resumesToTheSameDraft(String step) throws Exception {
        SampleRun sample = new SampleRun(folder);
        Process run = start(sample);
        awaitStep(sample, step, run);
        run.destroyForcibly().waitFor();
        assertThat(sample.run()).as(sample.printed()).isZero();
        assertThat(SampleRun.contents(sample.draft("2014-06"))).isEqualTo(undisturbed);
    }

    @Test
    void aSecondStartMeanwhileLeavesAtOnce() throws Exception {
        SampleRun sample = new SampleRun(folder);
        Process run = start(sample);
        awaitStep(sample, "readReturns", run);
        assertThat(sample.run()).isEqualTo(75);
        assertThat(sample.printed()).contains("Another run is at work");
        assertThat(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isZero();
        assertThat(SampleRun.contents(sample.draft("2014-06"))).isEqualTo(undisturbed);
    }

    @Test
    void asksToStopAndResumes() throws Exception {
        SampleRun sample = new SampleRun(folder);
        Process run = start(sample);
        awaitStep(sample, "readReturns", run);
        run.destroy(); // SIGTERM
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(143);
        assertThat(sample.run()).as(sample.printed()).isZero();
        assertThat(SampleRun.contents(sample.draft("2014-06"))).isEqualTo(undisturbed);
    }

    private static Process start(SampleRun sample) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgrammeReporting.class.getName(),
                        "run",
                        "--period",
                        "2014-06",
                        "--input",
                        sample.input.toString(),
                        "--output",
                        sample.output.toString())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("run", ".log").toFile())
                .start();
    }

    /** Waits until the run says that it is in the step, or has passed it. */
    private static void awaitStep(SampleRun sample, String step, Process run) throws Exception {
        List<String> steps = List.of(
                "discoverReturns",
                "readReturns",
                "reconcileReceipts",
                "measurePosition",
                "writeReport",
                "writeFeedback",
                "writeManifest",
                "publishDraft");
        Path status = sample.output.resolve("pacs-exit/status.json");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until && run.isAlive()) {
            String words = Files.exists(status) ? Files.readString(status) : "";
            if (steps.stream().skip(steps.indexOf(step)).anyMatch(passed -> words.contains('"' + passed + '"'))) {
                return;
            }
            Thread.sleep(5);
        }
    }
}
