package org.programmereporting.job;

import java.nio.file.Path;
import org.programmereporting.forms.excel.FormWorkbookWriter;
import org.programmereporting.returns.TrustPosition;
import org.programmereporting.store.Durably;
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

/** {@code issueReturns}: a form for each trust that remains, then what an earlier run left there of others goes. */
@Configuration(proxyBeanMethods = false)
class IssueReturnsJob {
    static final String NAME = "issueReturns";
    private static final int FORMS_A_CHUNK = 20;

    // issueForms: one trust an item; position -> IssuedForm -> workbook -> forms/<month>/<code>-<month>.xlsx

    @Bean
    FormsInStore formsInStore(MonthInStore month, MonthRun run) {
        return new FormsInStore(month, run);
    }

    @Bean
    Step issueForms(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            FormsInStore forms,
            AsyncTaskExecutor readers,
            StepsTold told) {
        Path folder = run.output().forms(run.period());
        FormWorkbookWriter writer = new FormWorkbookWriter();
        return new ChunkOrientedStepBuilder<TrustPosition, WrittenForm>("issueForms", jobs, FORMS_A_CHUNK)
                .reader(new TrustsToIssueTo(forms, run.progress()))
                .processor(trust -> WrittenForm.of(forms.issue(trust), writer))
                .writer(written -> {
                    for (WrittenForm form : written.getItems()) {
                        Durably.write(folder.resolve(form.name()), form.bytes());
                        run.progress().done();
                    }
                })
                .transactionManager(transactions)
                .taskExecutor(readers)
                .listener(told)
                .build();
    }

    @Bean
    Step removeOtherForms(
            JobRepository jobs,
            PlatformTransactionManager transactions,
            MonthRun run,
            FormsInStore forms,
            StepsTold told) {
        return new StepBuilder("removeOtherForms", jobs)
                .tasklet(new RemoveOtherForms(run, forms), transactions)
                .listener(told)
                .build();
    }

    @Bean
    Job issueReturns(JobRepository jobs, Step issueForms, Step removeOtherForms, StepsTold told) {
        return new JobBuilder(NAME, jobs)
                .listener(told)
                .start(issueForms)
                .next(removeOtherForms)
                .build();
    }
}
