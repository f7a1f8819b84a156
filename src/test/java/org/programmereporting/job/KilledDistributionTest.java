package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.distribute.ScriptedServer;
import org.programmereporting.programme.ProgrammeFolder;

/** {@code distribute} in a process of its own that dies without a word; then the plain command. */
class KilledDistributionTest {
    private static final int DIED = 137;

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static SealedSample original;

    @BeforeAll
    static void seal() {
        original = SealedSample.in(made);
    }

    @ParameterizedTest
    @CsvSource({"intent, 2, 1", "sent, 3, 1", "outcome, 3, 0"})
    void nobodyHasItTwiceAndWhoMayHaveItIsNamed(String point, int time, int uncertain) throws Exception {
        SealedSample sealed = original.copyTo(folder);
        try (ScriptedServer server = new ScriptedServer()) {
            sealed.sendTo(server.port());
            assertThat(die(sealed, point, time)).isEqualTo(DIED);
            sealed.expect(uncertain == 0 ? 0 : 3, SealedSample.RELEASED, "distribute");
            if (uncertain > 0) {
                assertThat(sealed.printed()).contains("May have been sent (" + uncertain + "):");
            }
            sealed.expect(uncertain == 0 ? 0 : 3, SealedSample.RELEASED, "distribute");
            assertThat(sealed.printed()).contains("There was nothing to send.");
            assertThat(server.heard().stream().filter(line -> line.startsWith("RCPT")))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"intent, 2", "sent, 3"})
    void intoTheOutboxItIsFoundOutWhatWasWritten(String point, int time) throws Exception {
        SealedSample undisturbed = original.copyTo(folder.resolve("undisturbed"));
        undisturbed.expect(0, SealedSample.RELEASED, "distribute");
        SealedSample sealed = original.copyTo(folder.resolve("killed"));
        assertThat(die(sealed, point, time)).isEqualTo(DIED);
        sealed.expect(0, SealedSample.RELEASED, "distribute");
        assertThat(sealed.outbox()).isEqualTo(undisturbed.outbox());
    }

    @Test
    void aProcessToldToEndStopsBetweenTwoMessagesAndTheNextGoesOn() throws Exception {
        SealedSample sealed = original.copyTo(folder);
        try (ScriptedServer server = new ScriptedServer()) {
            sealed.sendTo(server.port());
            Process process = start(sealed, "slow", 1);
            for (int wait = 0; wait < 600 && server.heard(ScriptedServer.END_OF_DATA) == 0; wait++) {
                Thread.sleep(50);
            }
            process.destroy(); // SIGTERM
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            sealed.expect(0, SealedSample.RELEASED, "distribute");
            assertThat(server.heard().stream().filter(line -> line.startsWith("RCPT")))
                    .doesNotHaveDuplicates();
        }
    }

    private static int die(SealedSample sealed, String point, int time) throws Exception {
        Process process = start(sealed, point, time);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static Process start(SealedSample sealed, String point, int time) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Dying.class.getName(),
                        sealed.sample.programme.toString(),
                        sealed.sample.output.toString(),
                        point,
                        String.valueOf(time))
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("distribute", ".log").toFile())
                .start();
    }

    /** Distributes, and dies at a point when it is reached the nth time; or, told {@code slow}, takes a second at each. */
    static final class Dying {
        private Dying() {}

        public static void main(String[] arguments) throws Exception {
            Clock clock = SealedSample.RELEASED;
            AtomicInteger times = new AtomicInteger();
            List<String> given = List.of(arguments);
            EditionRequest edition = new EditionRequest(
                    new ProgrammeFolder(Path.of(given.get(0))),
                    Optional.empty(),
                    Path.of(given.get(1)),
                    "test",
                    clock,
                    Progress.SILENT);
            OutputLock lock = OutputLock.take(Path.of(given.get(1)));
            try {
                new DistributionRun(
                                new DistributionRequest(
                                        edition, Map.of(), false, false, Optional.empty(), Optional.empty()),
                                reached -> reached(reached, given, times))
                        .perform();
            } finally {
                lock.close();
            }
        }

        private static void reached(String point, List<String> given, AtomicInteger times) {
            if (point.equals(given.get(2)) && times.incrementAndGet() == Integer.parseInt(given.get(3))) {
                Runtime.getRuntime().halt(DIED);
            }
            if (given.get(2).equals("slow")) {
                try {
                    Thread.sleep(300);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
