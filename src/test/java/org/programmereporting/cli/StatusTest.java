package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.job.OutputFolder;
import org.programmereporting.job.OutputLock;
import org.programmereporting.job.ScheduledRun;
import org.programmereporting.job.ScheduledRuns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code status} of a programme as its months go, in the order written here. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatusTest {
    @TempDir
    static Path folder;

    static SampleRun sample;

    @BeforeAll
    static void aProgramme() {
        sample = SampleRun.of(folder, "mail-exit");
    }

    @Test
    @Order(1)
    void beforeTheFirstRunItSaysWhatIsDueAndWhatToType() {
        assertThat(status())
                .containsExactly(
                        "mail-exit",
                        "",
                        "  Never run.",
                        "",
                        "  Due (Europe/London)",
                        "    Tue 22 Jul 2014 09:30  in 2 days   2014-06  release",
                        "    Fri 8 Aug 2014 17:00   in 19 days  2014-07  returns due",
                        "    Fri 15 Aug 2014 17:00  in 26 days  2014-07  refreshed returns due",
                        "    Thu 21 Aug 2014 09:30  in 32 days  2014-07  release",
                        "",
                        "  Next runs (Europe/London), once \"schedule\" is started",
                        "    Mon 21 Jul 2014 06:40  mail-exit  collect              returns",
                        "    Mon 21 Jul 2014 07:10  mail-exit  run         2014-06  draft",
                        "    Mon 21 Jul 2014 09:10  mail-exit  chase                chase",
                        "    Tue 22 Jul 2014 09:30  mail-exit  distribute  2014-06  release",
                        "    Fri 25 Jul 2014 08:10  mail-exit  issue                forms",
                        "",
                        "  Type next",
                        "    run",
                        "      nothing was ever run",
                        "");
    }

    @Test
    @Order(2)
    void afterARunItGivesItsOutcomeTheDraftAndTheNextStep() {
        assertThat(sample.run("run")).as(sample.printed()).isZero();
        assertThat(status())
                .containsSubsequence(
                        "  Last runs (Europe/London)",
                        "    Sun 20 Jul 2014 09:00  run         2014-06       0.0 s  done",
                        "  Drafts",
                        "    2014-06  8 of 9 returns accepted, 0 rejected, 0 unreadable, 1 missing",
                        "  Type next",
                        "    review --period 2014-06 --as NAME");
        JsonNode run = json().path("runs").path(0);
        assertThat(run.path("exit_code").asInt()).isZero();
        assertThat(run.path("counts").path("expected").asInt()).isEqualTo(9);
        assertThat(names(run.path("steps")))
                .startsWith("discoverReturns", "readReturns", "reconcileReceipts")
                .contains("writeReport")
                .endsWith("publishDraft");
        assertThat(Stream.of(run.path("steps").path(0)))
                .allMatch(step -> step.path("outcome").asString().equals("completed"));
    }

    @Test
    @Order(3)
    void metricsForMonitoringLieBeside() {
        assertThat(SampleRun.read(sample.output.resolve("mail-exit/metrics.prom")))
                .contains("last_success_timestamp_seconds{command=\"run\",programme=\"mail-exit\"} 1.4058432E9\n")
                .contains("returns{count=\"expected\",period=\"2014-06\",programme=\"mail-exit\"} 9.0\n")
                .contains("returns{count=\"missing\",period=\"2014-06\",programme=\"mail-exit\"} 1.0\n")
                .contains("figure{metric=\"trusts-remaining\",period=\"2014-06\",programme=\"mail-exit\"} 8.0\n");
        assertThat(SampleRun.read(sample.output.resolve("mail-exit/2014-06/manifest.json")))
                .doesNotContain("metrics.prom");
    }

    @Test
    @Order(4)
    void aCommandThatWasRefusedIsToldWithItsReason() {
        assertThat(sample.run("issue", "--period", "2019-01")).isEqualTo(ExitCode.USAGE);
        assertThat(status())
                .containsSubsequence(
                        "    Sun 20 Jul 2014 09:00  issue                     0.0 s  refused (2)",
                        "      The period 2019-01 is not in calendar.csv and has no returns. Known are:",
                        "      2014-05, 2014-06, 2014-07.",
                        "  Type next",
                        "    issue",
                        "      its last run was refused; mend what it names first");
        assertThat(json().path("failed").path(0).path("exit_code").asInt()).isEqualTo(ExitCode.USAGE);
        assertThat(sample.run("issue", "--period", "2014-07")).isZero();
        assertThat(json().path("failed").isEmpty()).isTrue();
    }

    @Test
    @Order(5)
    void aScheduledRunThatWasSkippedIsToldUntilItsCommandIsDone() {
        Instant due = Instant.parse("2014-07-20T09:00:00Z");
        new ScheduledRuns(new OutputFolder(sample.output.resolve("mail-exit")).scheduled())
                .put(new ScheduledRun(
                        "returns", "collect", "", due, due.plusSeconds(3600), 75, "Another run is at work"));
        assertThat(status())
                .containsSubsequence(
                        "  Type next",
                        "    collect",
                        "      the schedule \"returns\" skipped it, since another run held the output",
                        "      folder");
        assertThat(json().path("scheduled").path(0).path("skipped").asBoolean()).isTrue();
    }

    @Test
    @Order(6)
    void aBrokenDefinitionHidesNothingThatWasRun() {
        Path yml = sample.programme.resolve("programme.yml");
        String right = SampleRun.read(yml);
        SampleRun.write(yml, right.replace("cron: \"30 9 * * *\"", "cron: \"30 25 * * *\""));
        try {
            assertThat(String.join("\n", status()))
                    .contains("  The definition cannot be used\n")
                    .containsPattern("The cron\\s+expression \"30 25")
                    .contains("  Last runs (UTC)\n")
                    .contains("run         2014-06");
            assertThat(json().path("definition_problem").asString())
                    .contains("cannot be read: Invalid value for HourOfDay");
        } finally {
            SampleRun.write(yml, right);
        }
    }

    @Test
    @Order(7)
    void theJsonHasTheKeysThatThePageTells() {
        String page = SampleRun.read(Path.of("src/docs/status.md"));
        sample.run("status", "--json");
        JsonNode all = JsonMapper.builder().build().readTree(sample.printed());
        assertThat(all.path("version").asInt()).isEqualTo(1);
        assertThat(all.path("now").asString()).isEqualTo("2014-07-20T08:00:00Z");
        JsonNode programme = all.path("programmes").path(0);
        Stream.of(
                        all.propertyNames(),
                        programme.propertyNames(),
                        programme.path("runs").path(0).propertyNames(),
                        programme.path("scheduled").path(0).propertyNames(),
                        programme.path("drafts").path(0).propertyNames(),
                        programme.path("due").path(0).propertyNames(),
                        programme.path("next_runs").path(0).propertyNames(),
                        programme.path("next_steps").path(0).propertyNames())
                .flatMap(names -> names.stream())
                .forEach(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    @Order(8)
    void worksWhileARunHoldsTheFolderAndLinesFitATerminal() throws Exception {
        OutputLock lock = OutputLock.take(sample.output);
        try {
            assertThat(status()).allMatch(line -> line.length() <= 80 || line.contains(sample.output.toString()));
            assertThat(sample.run("collect")).isEqualTo(ExitCode.BUSY);
        } finally {
            lock.close();
        }
    }

    private static List<String> status() {
        assertThat(sample.run("status")).as(sample.printed()).isZero();
        return sample.printed().lines().toList();
    }

    private static JsonNode json() {
        assertThat(sample.run("status", "--json")).as(sample.printed()).isZero();
        return JsonMapper.builder()
                .build()
                .readTree(sample.printed())
                .path("programmes")
                .path(0);
    }

    private static List<String> names(JsonNode steps) {
        return steps.valueStream().map(step -> step.path("name").asString()).toList();
    }
}
