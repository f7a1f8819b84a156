package org.programmereporting.job;

import org.programmereporting.store.MetricRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** {@code nationalReport}: the stored returns become figures, the figures a pack of files, the pack the published draft. */
@Configuration(proxyBeanMethods = false)
class NationalReportJob {
    static final String NAME = "nationalReport";

    @Bean
    Step measurePosition(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            MonthInStore month,
            MetricRepository metrics,
            StepsTold told) {
        return new StepBuilder("measurePosition", jobs)
                .tasklet(new MeasurePosition(run, month, metrics), transactions)
                .listener(told)
                .build();
    }

    @Bean
    Step writeReport(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            MonthInStore month,
            MetricRepository metrics,
            StepsTold told) {
        return new StepBuilder("writeReport", jobs)
                .tasklet(new WriteReport(run, month, metrics), transactions)
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
    Job nationalReport(JobRepository jobs, Step measurePosition, Step writeReport, Step publishDraft, StepsTold told) {
        return new JobBuilder(NAME, jobs)
                .listener(told)
                .start(measurePosition)
                .next(writeReport)
                .next(publishDraft)
                .build();
    }
}
