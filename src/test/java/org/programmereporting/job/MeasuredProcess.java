package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.SampleRun;
import org.programmereporting.sample.WholeMonth;

/**
 * The packaged program, or another, run as a process of its own to its end.
 *
 * @param time from its start to its end
 * @param cpu of all its threads
 * @param memory the peak of its resident memory in MB, where the system tells it
 */
record MeasuredProcess(Duration time, Duration cpu, Optional<Long> memory) {
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** The two options that the README gives for short runs. */
    static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    static final Path JAR = Path.of("target", "programme-reporting.jar");
    private static final long LOOK_MILLIS = 20;

    /**
     * Runs the packaged program.
     *
     * @param java options of the virtual machine
     * @param arguments of the program
     */
    static MeasuredProcess run(List<String> java, List<String> arguments, Path printed)
            throws IOException, InterruptedException {
        return of(command(java, arguments), printed);
    }

    /** The arguments that do a command for the month that is measured. */
    static List<String> month(SampleRun run, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--programme", "pacs-exit", "--period", WholeMonth.PERIOD.toString()));
        arguments.addAll(List.of("--input", run.input.toString(), "--output", run.output.toString()));
        return arguments;
    }

    /** Waits until any command has ended, and requires that it ended well. */
    static MeasuredProcess of(List<String> command, Path printed) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        Duration cpu = Duration.ZERO;
        Optional<Long> memory = Optional.empty();
        while (process.isAlive()) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            Optional<Long> now = peak(process);
            memory = now.isPresent() ? now : memory;
            Thread.sleep(LOOK_MILLIS);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        assertThat(process.exitValue()).as(SampleRun.read(printed)).isZero();
        return new MeasuredProcess(time, cpu, memory);
    }

    private static List<String> command(List<String> java, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(java);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(arguments);
        return command;
    }

    /** As Linux keeps it. */
    private static Optional<Long> peak(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst();
        } catch (UncheckedIOException | NoSuchFileException ended) {
            return Optional.empty(); // between two looks
        }
    }
}
