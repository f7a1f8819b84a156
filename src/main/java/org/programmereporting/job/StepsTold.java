package org.programmereporting.job;

import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Writes each step into {@code status.json} and the log as it begins, and how long the steps took when the job has ended. */
final class StepsTold implements StepExecutionListener, JobExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(StepsTold.class);

    private final StatusFile status;

    StepsTold(StatusFile status) {
        this.status = status;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        LOG.info("{} {}", execution.getJobInstance().getJobName(), execution.getJobParameters());
    }

    @Override
    public void beforeStep(StepExecution step) {
        LOG.info("{}", step.getStepName());
        status.step(step.getStepName());
    }

    @Override
    public void afterJob(JobExecution execution) {
        execution.getStepExecutions().forEach(step -> status.ended(ended(step)));
    }

    private static EndedStep ended(StepExecution step) {
        Duration took = step.getStartTime() == null || step.getEndTime() == null
                ? Duration.ZERO
                : Duration.between(step.getStartTime(), step.getEndTime());
        return new EndedStep(
                step.getStepName(), step.getExitStatus().getExitCode().toLowerCase(Locale.ROOT), took.toMillis());
    }
}
