package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.schedule.CronTimes;
import org.programmereporting.schedule.DueRun;
import org.programmereporting.schedule.RunDays;
import org.programmereporting.schedule.RunResult;
import org.programmereporting.schedule.Schedule;
import org.programmereporting.schedule.ScheduledCommand;

class ChildProcessTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<String> printed = Collections.synchronizedList(new ArrayList<>());

    @Test
    void givesTheExitCodeAndTheLastWordsOnALineEach() {
        RunResult result = launcher("7").launch(run(), LONG);
        assertThat(result.exitCode()).isEqualTo(7);
        assertThat(result.lastWords()).containsExactly("7", "second line \u00e9 ");
        assertThat(printed).isEqualTo(result.lastWords());
    }

    @Test
    void runsTheCommandAsAPersonWouldTypeIt() {
        FolderOptions folders = new FolderOptions();
        folders.input = Path.of("in put");
        folders.output = Path.of("out");
        assertThat(launcher(folders, each -> each).arguments(run()))
                .containsExactly(
                        "distribute",
                        "--programme",
                        "p",
                        "--input",
                        "in put",
                        "--output",
                        "out",
                        "--period",
                        "2014-06");
    }

    @Test
    void startsItselfAsItWasStarted() {
        List<String> command = OwnProcess.command(List.of("run", "--period", "2014-06"));
        assertThat(command.get(0)).contains("java");
        assertThat(command)
                .contains("-cp", "org.programmereporting.ProgrammeReporting")
                .endsWith("run", "--period", "2014-06")
                .noneMatch(option -> option.startsWith("-agentlib") || option.startsWith("-javaagent"));
    }

    @Test
    void stopsARunThatTakesTooLong() {
        RunResult result = launcher("stay").launch(run(), Duration.ofSeconds(1));
        assertThat(result.exitCode()).isNotZero();
        assertThat(result.lastWords())
                .last()
                .asString()
                .startsWith("It had not ended after")
                .endsWith("was stopped.");
    }

    @Test
    void toldToEndItEndsTheRunAndBeginsNoOther() throws Exception {
        ChildProcess child = launcher("stay");
        CompletableFuture<RunResult> running = CompletableFuture.supplyAsync(() -> child.launch(run(), LONG));
        for (int turn = 0; turn < 1000 && printed.isEmpty(); turn++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        child.stop();
        assertThat(running.get(20, TimeUnit.SECONDS).exitCode()).isNotZero();
        assertThat(child.launch(run(), LONG).lastWords()).containsExactly("The scheduler is told to end.");
    }

    @Test
    void aProgramThatIsNotThereIsAFailedRun() {
        RunResult result = launcher(new FolderOptions(), each -> List.of("/no/such/program"))
                .launch(run(), LONG);
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.lastWords()).hasSize(1).first().asString().contains("/no/such/program");
    }

    private ChildProcess launcher(String argument) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return launcher(
                new FolderOptions(),
                each -> List.of(
                        java,
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        argument));
    }

    private ChildProcess launcher(FolderOptions folders, UnaryOperator<List<String>> program) {
        return new ChildProcess(folders, Clock.systemUTC(), printed::add, program);
    }

    private static DueRun run() {
        Schedule schedule =
                new Schedule("release", ScheduledCommand.DISTRIBUTE, CronTimes.of("30 9 * * *"), RunDays.RELEASE);
        return new DueRun("p", schedule, Instant.parse("2014-07-21T08:30:00Z"), ReportingPeriod.of("2014-06"));
    }
}
