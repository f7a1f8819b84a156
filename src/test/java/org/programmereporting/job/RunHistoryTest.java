package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.programme.ProgrammeFolder;

class RunHistoryTest {
    private static final Instant EIGHT = Instant.parse("2014-07-20T08:00:00Z");

    @TempDir
    Path folder;

    private OutputFolder output;
    private ProgrammeFolder programme;

    @BeforeEach
    void aProgramme() {
        programme = new ProgrammeFolder(folder.resolve("input/p"));
        output = new OutputFolder(folder.resolve("output/p"));
    }

    @Test
    void whatARunWroteIsReadBackWithItsStepsAndExitCode() throws Exception {
        RunRecord record = begins("run", EIGHT);
        StatusFile status = new StatusFile(output.status(), at(EIGHT.plusSeconds(1)), "p", "run", "2014-06");
        status.during(
                () -> {
                    status.step("readReturns");
                    status.ended(new EndedStep("readReturns", "completed", 1200));
                    return "";
                },
                outcome -> Map.of("expected", 43L));
        record.ended(3);
        PastRun run = history().runs().get(0);
        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.exitCode()).hasValue(3);
        assertThat(run.period()).isEqualTo("2014-06");
        assertThat(run.counts()).containsExactly(Map.entry("expected", 43L));
        assertThat(run.steps()).containsExactly(new EndedStep("readReturns", "completed", 1200));
        assertThat(run.succeeded()).isFalse();
        assertThat(history().current()).contains(run);
    }

    @Test
    void aRunThatEndedBeforeItBeganIsRecordedWithItsReason() {
        begins("collect", EIGHT).failed(new RefusedException("The period is unknown. Correct it."), 2);
        PastRun run = history().runs().get(0);
        assertThat(run.state()).isEqualTo(RunState.REFUSED);
        assertThat(run.message()).isEqualTo("The period is unknown. Correct it.");
        assertThat(run.exitCode()).hasValue(2);
    }

    @Test
    void aKilledRunIsInterruptedToTheNextOne() {
        new StatusFile(output.status(), at(EIGHT), "p", "collect", "2014-06").step("readReturns");
        assertThat(history().runs()).isEmpty();
        RunRecord next = begins("run", EIGHT.plusSeconds(60));
        assertThat(history().runs()).hasSize(1);
        next.ended(0);
        assertThat(history().runs()).extracting(PastRun::state).containsExactly(RunState.DONE, RunState.INTERRUPTED);
        assertThat(history().runs().get(1).message())
                .isEqualTo("Interrupted in readReturns. Type the same command again: it resumes.");
        assertThat(metrics())
                .contains("last_run_timestamp_seconds{command=\"collect\",programme=\"p\"}")
                .doesNotContain("last_success_timestamp_seconds{command=\"collect\"");
    }

    @Test
    void aFailureLeavesTheLastSuccessWhereItWas() {
        begins("run", EIGHT).ended(0);
        begins("run", EIGHT.plusSeconds(3600)).failed(new IllegalStateException("?"), 1);
        assertThat(history().commands())
                .hasEntrySatisfying("run", run -> assertThat(run.success()).contains(EIGHT));
        assertThat(metrics())
                .contains("last_success_timestamp_seconds{command=\"run\",programme=\"p\"} 1.4058432E9\n")
                .contains("last_run_timestamp_seconds{command=\"run\",programme=\"p\"} 1.4058468E9\n")
                .contains("last_run_exit_code{command=\"run\",programme=\"p\"} 1.0\n");
    }

    @Test
    void keepsTheLastThirtyRunsAndEachCommandsLast() {
        begins("issue", EIGHT).ended(0);
        for (int run = 1; run <= 40; run++) {
            begins("collect", EIGHT.plusSeconds(run)).ended(0);
        }
        assertThat(history().runs()).hasSize(30).extracting(PastRun::command).containsOnly("collect");
        assertThat(history().runs().get(0).started()).isEqualTo(EIGHT.plusSeconds(40));
        assertThat(history().commands()).containsOnlyKeys("collect", "issue");
    }

    @Test
    void aDamagedFileIsBegunAnew() throws Exception {
        begins("run", EIGHT).ended(0);
        for (String damaged : List.of("{", "[]", "{\"runs\": [{\"started\": \"yesterday\"}]}", "")) {
            Files.writeString(output.status(), damaged);
            assertThat(history().runs()).as(damaged).isEmpty();
            begins("run", EIGHT).ended(0);
            assertThat(history().runs()).as(damaged).hasSize(1);
        }
    }

    @Test
    void thatNothingWasNewIsASuccessOfThatPeriod() {
        RunRecord record = begins("run", EIGHT);
        record.of(org.programmereporting.returns.ReportingPeriod.of("2014-06").orElseThrow());
        record.nothingWasNew();
        record.ended(0);
        assertThat(history().runs())
                .extracting(run -> run.state().word() + " " + run.period() + " " + run.succeeded())
                .containsExactly("nothing-new 2014-06 true");
    }

    private RunRecord begins(String command, Instant now) {
        return RunRecord.begins(programme, folder.resolve("output"), at(now), "1.0", command);
    }

    private RunHistory history() {
        return RunHistory.read(output.status(), "p");
    }

    private String metrics() {
        return SampleRun.read(output.metrics());
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
