package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.SampleRun;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A run in its own process, killed without warning in each step; then the plain command again. On the small programme; {@code mvn verify -Pfaults} kills at
 * random moments, many times.
 */
class KilledRunTest {
    private static final List<String> STEPS = List.of(
            "discoverReturns",
            "readReturns",
            "reconcileReceipts",
            "packReturns",
            "storeForecasts",
            "measurePosition",
            "writeReport",
            "writeFeedback",
            "writeManifest",
            "publishDraft");

    @TempDir
    static Path control;

    @TempDir
    Path folder;

    static Map<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed() {
        SampleRun sample = SampleRun.of(control, "mail-exit");
        assertThat(sample.run()).isZero();
        undisturbed = SampleRun.contents(sample.output.resolve("mail-exit/2014-06"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discoverReturns",
                "readReturns",
                "reconcileReceipts",
                "packReturns",
                "storeForecasts",
                "measurePosition",
                "writeReport",
                "writeFeedback",
                "writeManifest",
                "publishDraft"
            })
    void resumesToTheSameDraft(String step) throws Exception {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        OwnProcess run = start(sample, step);
        run.kill();
        assertThat(sample.run()).as(sample.printed()).isZero();
        assertThat(draft(sample)).isEqualTo(undisturbed);
    }

    /** What a kill between two writes, or a disk that was full for a moment, leaves of the database's log. */
    @Test
    void aStatementCutShortInTheDatabasesLogIsTakenOff() throws Exception {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        start(sample, "measurePosition").kill();
        Path killed = folder.resolve("killed");
        SampleRun.copy(sample.output, killed);
        String log = SampleRun.read(killed.resolve("mail-exit/store/programme.log"));
        int insert = log.lastIndexOf("INSERT INTO");
        int line = log.lastIndexOf('\n', log.length() - 2) + 1;
        for (int end : List.of(insert + "INSERT INT".length(), insert + 60, line + 3, log.length() - 1)) {
            SampleRun.delete(sample.output);
            SampleRun.copy(killed, sample.output);
            SampleRun.write(sample.output.resolve("mail-exit/store/programme.log"), log.substring(0, end));
            assertThat(sample.run()).as(end + ": " + sample.printed()).isZero();
            assertThat(draft(sample)).isEqualTo(undisturbed);
            assertThat(SampleRun.read(sample.output.resolve("mail-exit/logs/programme-reporting.log")))
                    .contains("cut short and never committed: taken off");
        }
    }

    /** This program may need what that one did not make in the steps that it had done. */
    @Test
    void whatAnOlderProgramLeftUnfinishedIsDoneAnew() throws Exception {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        start(sample, "measurePosition").kill();
        JDBCDataSource database = new JDBCDataSource();
        database.setUrl(DatabaseUrl.of(new OutputFolder(sample.output.resolve("mail-exit"))));
        database.setUser("SA");
        assertThat(new JdbcTemplate(database)
                        .update(
                                "update batch_job_execution_params set parameter_value = ? where parameter_name = ?",
                                "4",
                                "format"))
                .isPositive();
        assertThat(sample.run()).as(sample.printed()).isZero();
        assertThat(draft(sample)).isEqualTo(undisturbed);
        assertThat(SampleRun.read(sample.output.resolve("mail-exit/logs/programme-reporting.log")))
                .contains(
                        "nationalReport of an earlier run was left unfinished: recovered",
                        "an older program's: given up");
    }

    @Test
    void aSecondStartMeanwhileLeavesAtOnce() throws Exception {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        OwnProcess run = start(sample, "readReturns");
        assertThat(sample.run()).isEqualTo(75);
        assertThat(sample.printed()).contains("Another run is at work");
        assertThat(run.exitCode()).isZero();
        assertThat(draft(sample)).isEqualTo(undisturbed);
    }

    @Test
    void asksToStopAndResumes() throws Exception {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        OwnProcess run = start(sample, "readReturns");
        run.process().destroy(); // SIGTERM
        assertThat(run.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(run.process().exitValue()).isEqualTo(143);
        assertThat(SampleRun.read(sample.output.resolve("mail-exit/status.json")))
                .contains("\"state\" : \"stopped\"");
        assertThat(SampleRun.read(sample.output.resolve("mail-exit/metrics.prom")))
                .contains(" 143");
        assertThat(sample.run()).as(sample.printed()).isZero();
        assertThat(draft(sample)).isEqualTo(undisturbed);
    }

    private static Map<String, String> draft(SampleRun sample) {
        return SampleRun.contents(sample.output.resolve("mail-exit/2014-06"));
    }

    /** Started, and in the step or past it. */
    private static OwnProcess start(SampleRun sample, String step) throws Exception {
        OwnProcess run = OwnProcess.start(sample, "run", "--period", "2014-06");
        run.awaitOneOf(
                STEPS.subList(STEPS.indexOf(step), STEPS.size()), sample.output.resolve("mail-exit/status.json"));
        return run;
    }
}
