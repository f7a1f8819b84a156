package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closures;
import org.programmereporting.store.ReturnRepository;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.test.JobOperatorTestUtils;

/** The steps of {@code collectReturns} one by one, by Spring Batch Test. */
class CollectReturnsJobTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();

    @TempDir
    Path folder;

    @Test
    void everyFileOfTheInputFolderIsOneItemAndEndsJudged() throws Exception {
        SampleRun sample = new SampleRun(folder);
        MonthRun run = run(sample);
        try (BatchJobs jobs = new BatchJobs(run, status(run))) {
            JobOperatorTestUtils utils = utils(jobs);
            assertThat(utils.startStep("discoverReturns").getStatus()).isEqualTo(BatchStatus.COMPLETED);
            assertThat(jobs.bean(ReturnRepository.class).received())
                    .hasSameSizeAs(run.inventory().present());

            JobExecution read = utils.startStep("readReturns");
            StepExecution step = read.getStepExecutions().iterator().next();
            assertThat(step.getReadCount()).isEqualTo(run.inventory().present().size());
            assertThat(step.getWriteCount()).isEqualTo(step.getReadCount());
            List<CheckedReturn> judged = jobs.bean(ReturnRepository.class).upTo(JUNE);
            assertThat(judged).hasSameSizeAs(run.inventory().present());
        }
    }

    @Test
    void judgedFilesAreNotReadAgain() throws Exception {
        SampleRun sample = new SampleRun(folder);
        MonthRun run = run(sample);
        try (BatchJobs jobs = new BatchJobs(run, status(run))) {
            JobOperatorTestUtils utils = utils(jobs);
            utils.startStep("discoverReturns");
            utils.startStep("readReturns");
            JobExecution again = utils.startStep("readReturns");
            assertThat(again.getStepExecutions().iterator().next().getReadCount())
                    .isZero();
        }
    }

    private static JobOperatorTestUtils utils(BatchJobs jobs) {
        JobOperatorTestUtils utils =
                new JobOperatorTestUtils(jobs.bean(JobOperator.class), jobs.bean(JobRepository.class));
        utils.setJob(jobs.job(CollectReturnsJob.NAME, Job.class));
        return utils;
    }

    private static StatusFile status(MonthRun run) {
        return new StatusFile(run.output().status(), Clock.systemUTC(), "pacs-exit", "run", "2014-06");
    }

    private static MonthRun run(SampleRun sample) throws Exception {
        ProgrammeFolder programme = new ProgrammeFolder(sample.programme);
        Inventory inventory = Inventory.take(new InputFolder(programme.returns()), List.of());
        Map<String, String> definition = Fingerprint.definition(programme);
        Programme definitions = programme.read();
        return new MonthRun(
                programme,
                definitions,
                new OutputFolder(sample.output.resolve("pacs-exit")),
                JUNE,
                JUNE.lastDay(),
                KnownBy.EVERYTHING,
                Closures.NONE,
                inventory,
                definition,
                Fingerprint.judging(definition, definitions.reference().register(), "test"),
                Fingerprint.of(JUNE, JUNE.lastDay(), KnownBy.EVERYTHING, Closures.NONE, inventory, definition, "test"),
                "test",
                SampleRun.AFTERWARDS,
                Progress.SILENT,
                new Published("test", List.of()),
                Optional.empty());
    }
}
