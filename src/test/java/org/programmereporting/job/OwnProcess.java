package org.programmereporting.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.programmereporting.ProgrammeReporting;
import org.programmereporting.SampleRun;

/** The program as a process of its own, as cron starts it; what it prints is kept in a file. */
record OwnProcess(Process process, Path log) {
    static final long PATIENCE_SECONDS = 300;

    static OwnProcess start(SampleRun sample, String... arguments) {
        return start(List.of(), sample, arguments);
    }

    /**
     * Starts the program.
     *
     * @param before words before {@code java}, such as a shell's that sets limits
     */
    static OwnProcess start(List<String> before, SampleRun sample, String... arguments) {
        List<String> line = new ArrayList<>(before);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-cp",
                System.getProperty("java.class.path"),
                ProgrammeReporting.class.getName()));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--input", sample.input.toString(), "--output", sample.output.toString()));
        try {
            Path log = Files.createTempFile("run", ".log");
            return new OwnProcess(
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start(),
                    log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("It did not end: " + printed());
        }
        return process.exitValue();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String printed() {
        return SampleRun.read(log);
    }

    /** Waits until the run says that it is in one of these steps, or has ended. */
    void awaitOneOf(List<String> steps, Path status) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until && process.isAlive()) {
            String words = Files.exists(status) ? Files.readString(status) : "";
            if (steps.stream().anyMatch(step -> words.contains('"' + step + '"'))) {
                return;
            }
            Thread.sleep(5);
        }
    }
}
