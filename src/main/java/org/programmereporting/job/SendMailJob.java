package org.programmereporting.job;

import org.programmereporting.distribute.MailSettings;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** {@code distributeReport} and {@code remindTrusts}: a message an item, each by itself, so that a stop comes between two of them. */
@Configuration(proxyBeanMethods = false)
class SendMailJob {
    static final String DISTRIBUTE = "distributeReport";
    static final String REMIND = "remindTrusts";

    // sendMessages: one recipient an item; parcel -> intent in the ledger -> message -> server or outbox -> outcome in
    // the ledger

    @Bean
    Step sendMessages(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            Dispatching dispatching,
            StopSignal stop,
            StepsTold told) {
        MailSettings settings = run.programme().mail();
        return new ChunkOrientedStepBuilder<Parcel, Parcel>("sendMessages", jobs, 1)
                .reader(new ParcelsToSend(dispatching, settings, stop, run.progress()))
                .writer(parcels -> {
                    for (Parcel parcel : parcels.getItems()) {
                        dispatching.send(parcel);
                        run.progress().done();
                    }
                })
                .transactionManager(transactions)
                .listener(told)
                .build();
    }

    @Bean
    Job distributeReport(JobRepository jobs, Step sendMessages, StepsTold told) {
        return new JobBuilder(DISTRIBUTE, jobs)
                .listener(told)
                .start(sendMessages)
                .build();
    }

    @Bean
    Job remindTrusts(JobRepository jobs, Step sendMessages, StepsTold told) {
        return new JobBuilder(REMIND, jobs).listener(told).start(sendMessages).build();
    }
}
