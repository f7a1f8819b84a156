package org.programmereporting.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.programmereporting.job.Failures;
import org.programmereporting.schedule.DueRun;
import org.programmereporting.schedule.Launcher;
import org.programmereporting.schedule.RunResult;

/**
 * Runs a command as a process of its own, started as this one was. What a run leaks, runs out of or dies of is gone with it, its exit code is the one
 * that cron would see, and lock and store are held by nobody between runs.
 */
final class ChildProcess implements Launcher {
    private static final int LAST_WORDS = 25;
    private static final long PATIENCE_SECONDS = 26;

    private final FolderOptions folders;
    private final Clock clock;
    private final Consumer<String> printed;
    private final UnaryOperator<List<String>> program;
    private @Nullable Process running;
    private boolean stopped;

    /**
     * A launcher.
     *
     * @param printed takes each line that a run prints
     * @param program from the arguments of a command to the command line of its process
     */
    ChildProcess(FolderOptions folders, Clock clock, Consumer<String> printed, UnaryOperator<List<String>> program) {
        this.folders = folders;
        this.clock = clock;
        this.printed = printed;
        this.program = program;
    }

    @Override
    public RunResult launch(DueRun run, Duration longest) {
        Instant started = clock.instant();
        Deque<String> lastWords = new ArrayDeque<>();
        try {
            int code = ended(start(run), longest, lastWords);
            return new RunResult(code, since(started), List.copyOf(lastWords));
        } catch (IOException notStarted) {
            return new RunResult(ExitCode.FAILED, since(started), List.of(Failures.explain(notStarted)));
        } catch (InterruptedException interrupted) {
            stop();
            Thread.currentThread().interrupt();
            return new RunResult(ExitCode.FAILED, since(started), List.of("The scheduler was interrupted."));
        }
    }

    private synchronized Process start(DueRun run) throws IOException {
        if (stopped) {
            throw new IOException("The scheduler is told to end");
        }
        running = new ProcessBuilder(program.apply(arguments(run)))
                .redirectErrorStream(true)
                .start();
        running.getOutputStream().close();
        return running;
    }

    /** As a person would type them. */
    List<String> arguments(DueRun run) {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                run.schedule().command().word(),
                "--programme",
                run.programme(),
                "--input",
                folders.input.toString(),
                "--output",
                folders.output.toString()));
        run.period().ifPresent(period -> arguments.addAll(List.of("--period", period.toString())));
        return arguments;
    }

    private int ended(Process process, Duration longest, Deque<String> lastWords) throws InterruptedException {
        Thread reader = new Thread(() -> read(process, lastWords), "run's words");
        reader.setDaemon(true);
        reader.start();
        boolean inTime = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (!inTime) {
            end(process);
        }
        reader.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        if (!inTime) {
            tell("It had not ended after " + longest.toMinutes() + " minutes, and was stopped.", lastWords);
        }
        return process.waitFor();
    }

    private void read(Process process, Deque<String> lastWords) {
        try (BufferedReader words = process.inputReader(java.nio.charset.StandardCharsets.UTF_8)) {
            words.lines().forEach(line -> tell(OneLine.of(line), lastWords));
        } catch (IOException | UncheckedIOException gone) {
            tell("(Nothing more of what it printed could be read.)", lastWords);
        }
    }

    private void tell(String line, Deque<String> lastWords) {
        printed.accept(line);
        synchronized (lastWords) {
            lastWords.addLast(line);
            if (lastWords.size() > LAST_WORDS) {
                lastWords.removeFirst();
            }
        }
    }

    /** Asks the run to stop at a safe point, and sees to it that it ends; no other is started. */
    void stop() {
        Process process;
        synchronized (this) {
            stopped = true;
            process = running;
        }
        try {
            if (process != null) {
                end(process);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** By its handle: the process's own way would close what it still has to say. */
    private static void end(Process process) throws InterruptedException {
        process.toHandle().destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Duration since(Instant started) {
        return Duration.between(started, clock.instant());
    }
}
