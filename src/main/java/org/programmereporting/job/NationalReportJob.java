package org.programmereporting.job;

import org.programmereporting.feedback.Feedback;
import org.programmereporting.store.MetricRepository;
import org.programmereporting.store.ReceivedBytes;
import org.programmereporting.store.ReturnRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * {@code nationalReport}: the stored returns become figures, the figures a pack of files with an answer to each trust, the pack the
 * published draft.
 */
@Configuration(proxyBeanMethods = false)
class NationalReportJob {
    static final String NAME = "nationalReport";
    static final String EDITION = "sealedReport";
    private static final int REPLIES_A_TRANSACTION = 10;

    // packReturns: the rows of a month's judged returns -> packed_month, once

    @Bean
    Step packReturns(
            JobRepository jobs, PlatformTransactionManager transactions, ReturnRepository returns, StepsTold told) {
        return new StepBuilder("packReturns", jobs)
                .tasklet(new PackReturns(returns), transactions)
                .listener(told)
                .build();
    }

    // storeForecasts: what would have been forecast at each earlier month -> past_forecast, once

    @Bean
    Step storeForecasts(
            JobRepository jobs, PlatformTransactionManager transactions, ForecastHistory history, StepsTold told) {
        return new StepBuilder("storeForecasts", jobs)
                .tasklet(new StoreForecasts(history), transactions)
                .listener(told)
                .build();
    }

    @Bean
    Step measurePosition(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            ComparedMonth month,
            ForecastHistory history,
            MetricRepository metrics,
            StepsTold told) {
        return new StepBuilder("measurePosition", jobs)
                .tasklet(new MeasurePosition(run, month, history, metrics), transactions)
                .listener(told)
                .build();
    }

    @Bean
    Step writeReport(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            FiguresInStore figures,
            AsyncTaskExecutor readers,
            StepsTold told) {
        return new StepBuilder("writeReport", jobs)
                .tasklet(new WriteReport(run, figures, readers), transactions)
                .listener(told)
                .build();
    }

    // writeFeedback: a reply to a trust an item; kept bytes and findings -> a workbook beside the draft

    @Bean
    Step writeFeedback(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            ComparedMonth month,
            ReceivedBytes bytes,
            AsyncTaskExecutor readers,
            StepsTold told) {
        return new ChunkOrientedStepBuilder<Feedback, WriteFeedback.Written>(
                        "writeFeedback", jobs, REPLIES_A_TRANSACTION)
                .reader(new FeedbackToWrite(run, month))
                .processor(new WriteFeedback(run, bytes))
                .writer(written -> {
                    for (WriteFeedback.Written workbook : written) {
                        workbook.put();
                        run.progress().done();
                    }
                })
                .transactionManager(transactions)
                .taskExecutor(readers)
                .listener(told)
                .build();
    }

    @Bean
    Step writeManifest(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            FiguresInStore figures,
            StepsTold told) {
        return new StepBuilder("writeManifest", jobs)
                .tasklet(new WriteManifest(run, figures), transactions)
                .listener(told)
                .build();
    }

    @Bean
    Step publishDraft(JobRepository jobs, PlatformTransactionManager transactions, MonthRun run, StepsTold told) {
        return new StepBuilder("publishDraft", jobs)
                .tasklet(new PublishDraft(run), transactions)
                .listener(told)
                .build();
    }

    @Bean
    ComparedMonth comparedMonth(MonthRun run, MonthInStore month, ForecastHistory history) {
        return new ComparedMonth(run, month, history);
    }

    @Bean
    FiguresInStore figuresInStore(MonthRun run, ComparedMonth month, MetricRepository metrics) {
        return new FiguresInStore(run, month, metrics);
    }

    @Bean
    Job nationalReport(
            JobRepository jobs,
            Step packReturns,
            Step storeForecasts,
            Step measurePosition,
            Step writeReport,
            Step writeFeedback,
            Step writeManifest,
            Step publishDraft,
            StepsTold told) {
        return new JobBuilder(NAME, jobs)
                .listener(told)
                .start(packReturns)
                .next(storeForecasts)
                .next(measurePosition)
                .next(writeReport)
                .next(writeFeedback)
                .next(writeManifest)
                .next(publishDraft)
                .build();
    }

    /** The same pack again as an edition, from the same figures; it is sealed afterwards. */
    @Bean
    Job sealedReport(
            JobRepository jobs,
            Step storeForecasts,
            Step measurePosition,
            Step writeReport,
            Step writeFeedback,
            Step writeManifest,
            StepsTold told) {
        return new JobBuilder(EDITION, jobs)
                .listener(told)
                .start(storeForecasts)
                .next(measurePosition)
                .next(writeReport)
                .next(writeFeedback)
                .next(writeManifest)
                .build();
    }
}
