package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.PurgedLedger;
import org.programmereporting.store.ReceivedBytes;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReceivedLedger;
import org.programmereporting.store.ReturnRepository;
import org.programmereporting.validate.ReturnChecker;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** {@code collectReturns}: what trusts sent is kept, read, judged and stored, file by file; then the totals must meet. */
@Configuration(proxyBeanMethods = false)
class CollectReturnsJob {
    static final String NAME = "collectReturns";
    private static final int FILES_A_TRANSACTION = 20;

    // discoverReturns: input folder -> bytes by hash, ledger, received_file

    @Bean
    Step discoverReturns(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            InputFolder input,
            ReceivedBytes bytes,
            ReceivedLedger ledger,
            ReturnRepository returns,
            AsyncTaskExecutor readers) {
        return new StepBuilder("discoverReturns", jobs)
                .tasklet(
                        new DiscoverReturns(run, new FilesToKeep(input, bytes, readers), ledger, returns), transactions)
                .build();
    }

    // readReturns: one file an item; bytes -> RawReturn -> CheckedReturn -> checked_return, finding

    @Bean
    Step readReturns(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            ReceivedBytes bytes,
            ReturnRepository returns,
            AsyncTaskExecutor readers,
            StepsTold told)
            throws IOException {
        Judgement judgement = Judgement.of(run);
        Set<FileKey> purged = new PurgedLedger(run.output().purgedLedger()).keys();
        ReturnsToJudge pending = new ReturnsToJudge(returns, judgement, purged, run.progress());
        return new ChunkOrientedStepBuilder<ReceivedFile, CheckedReturn>("readReturns", jobs, FILES_A_TRANSACTION)
                .reader(pending)
                .processor(new JudgeReturn(
                        bytes,
                        new ReturnReaders(),
                        run.programme().form(),
                        new ReturnChecker(
                                run.programme().form(),
                                run.programme().reference().register(),
                                run.programme().rules()),
                        judgement))
                .writer(judged -> {
                    returns.save(
                            judged.getItems().stream()
                                    .<CheckedReturn>map(r -> r)
                                    .toList(),
                            judgement::of);
                    judged.getItems().forEach(r -> run.progress().done());
                })
                .transactionManager(transactions)
                .taskExecutor(readers)
                .listener(told)
                .build();
    }

    @Bean
    AsyncTaskExecutor readers() {
        int processors = Runtime.getRuntime().availableProcessors();
        ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
        pool.setThreadNamePrefix("read-");
        pool.setCorePoolSize(Math.max(1, Math.min(processors, 4)));
        pool.setWaitForTasksToCompleteOnShutdown(true);
        return pool;
    }

    // reconcileReceipts: nothing lost on the way

    @Bean
    Step reconcileReceipts(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            ReceivedLedger ledger,
            ReturnRepository returns,
            StepsTold told) {
        return new StepBuilder("reconcileReceipts", jobs)
                .tasklet(new ReconcileReceipts(ledger, returns), transactions)
                .listener(told)
                .build();
    }

    @Bean
    Job collectReturns(
            JobRepository jobs, Step discoverReturns, Step readReturns, Step reconcileReceipts, StepsTold told) {
        return new JobBuilder(NAME, jobs)
                .listener(told)
                .start(discoverReturns)
                .next(readReturns)
                .next(reconcileReceipts)
                .build();
    }

    @Bean
    InputFolder inputFolder(MonthRun run) {
        Path returns = run.folder().returns();
        return new InputFolder(returns);
    }
}
