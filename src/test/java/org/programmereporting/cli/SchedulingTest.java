package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.schedule.Timetable;

class SchedulingTest {
    @TempDir
    Path folder;

    private SampleRun sample;
    private Path definition;
    private final List<String> trouble = new ArrayList<>();

    @BeforeEach
    void aProgramme() {
        sample = SampleRun.of(folder, "mail-exit");
        definition = sample.programme.resolve("programme.yml");
    }

    @Test
    void listsTheNextRuns() {
        assertThat(sample.run("schedule", "--list")).isZero();
        assertThat(sample.printed().lines())
                .contains(
                        "Next runs (Europe/London)",
                        "  Mon 21 Jul 2014 06:40  mail-exit  collect              returns",
                        "  Tue 22 Jul 2014 09:30  mail-exit  distribute  2014-06  release")
                .hasSize(23);
        assertThat(Files.exists(sample.output)).isFalse();
    }

    @Test
    void refusesToStayUpForNothingOrWithAWrongDefinition() {
        SampleRun.write(definition, SampleRun.read(definition).replaceFirst("(?s)\\nschedules:.*?\\n\\n", "\n\n"));
        assertThat(sample.run("schedule")).isEqualTo(ExitCode.USAGE);
        assertThat(sample.printed()).contains("No programme.yml says what to run when. Add a part \"schedules\"");
        SampleRun.write(definition, "id: mail-exit\n");
        assertThat(sample.run("schedule")).isEqualTo(ExitCode.USAGE);
        assertThat(sample.printed()).contains("programme.yml:1: ");
    }

    @Test
    void staysUpAloneAndStopsWhenToldTo() throws Exception {
        List<String> command = OwnProcess.command(
                List.of("schedule", "--input", sample.input.toString(), "--output", sample.output.toString()));
        Process scheduler =
                new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader words = scheduler.inputReader(StandardCharsets.UTF_8)) {
            assertThat(words.readLine()).isEmpty();
            assertThat(words.readLine()).isEqualTo("Next runs (Europe/London)");
            assertThat(sample.run("schedule")).isEqualTo(ExitCode.BUSY);
            assertThat(sample.printed()).contains("A scheduler is up for").contains("One is enough");
            sample.run("status");
            assertThat(sample.printed()).contains("Next runs (Europe/London): the scheduler is up");
            assertThat(sample.run("close", "--period", "2014-06", "--as", "Analyst"))
                    .as("the scheduler holds no lock between runs: " + sample.printed())
                    .isEqualTo(ExitCode.USAGE);
            scheduler.toHandle().destroy(); // SIGTERM
            assertThat(scheduler.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(words.lines()).last().isEqualTo("Stopped. Nothing is run until it is started again.");
        } finally {
            scheduler.destroyForcibly();
        }
        assertThat(scheduler.exitValue()).isEqualTo(143);
    }

    @Test
    void aChangedDefinitionIsReadAgainAndAWrongOneToldOnceWhileTheOneBeforeStands() throws Exception {
        FolderOptions folders = new FolderOptions();
        folders.input = sample.input;
        Definitions definitions = new Definitions(folders, trouble::add);
        List<Timetable> before = definitions.get();
        rewrite("40 6 * * MON-FRI", "99 6 * * MON-FRI", 1);
        assertThat(definitions.get()).isEqualTo(before);
        assertThat(definitions.get()).isEqualTo(before);
        assertThat(trouble)
                .hasSize(1)
                .first()
                .asString()
                .contains("programme.yml:", "mail-exit is scheduled as it was before");
        rewrite("99 6 * * MON-FRI", "50 6 * * MON-FRI", 2);
        assertThat(definitions.get().get(0).schedules().runs().get(1).cron()).hasToString("50 6 * * MON-FRI");
        SampleRun.delete(sample.programme);
        assertThat(definitions.get()).isEmpty();
        assertThat(trouble).hasSize(2);
    }

    private void rewrite(String from, String to, int laterSeconds) throws Exception {
        var time = Files.getLastModifiedTime(definition);
        SampleRun.write(definition, SampleRun.read(definition).replace(from, to));
        Files.setLastModifiedTime(
                definition,
                java.nio.file.attribute.FileTime.from(time.toInstant().plusSeconds(laterSeconds)));
    }
}
