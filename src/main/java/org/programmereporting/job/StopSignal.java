package org.programmereporting.job;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.SmartLifecycle;

/**
 * Stops a running job at a safe point when the process is told to end, and waits until it has stopped before the database closes. Without it
 * an interrupted job would stay "started" for ever.
 */
final class StopSignal implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);
    private static final long PATIENCE_SECONDS = 25;

    private final JobOperator operator;
    private final JobRepository jobs;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch told = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean working;

    StopSignal(JobOperator operator, JobRepository jobs) {
        this.operator = operator;
        this.jobs = jobs;
    }

    void workBegins() {
        working = true;
    }

    void workEnded() {
        working = false;
        ended.countDown();
    }

    /** Waits that long, and says whether work goes on: it does not when the process is told to end meanwhile. */
    boolean pause(Duration length) {
        try {
            return !told.await(length.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        told.countDown();
        if (working) {
            for (String name : Set.of(
                    CollectReturnsJob.NAME,
                    NationalReportJob.NAME,
                    NationalReportJob.EDITION,
                    IssueReturnsJob.NAME,
                    SendMailJob.DISTRIBUTE,
                    SendMailJob.REMIND)) {
                jobs.findRunningJobExecutions(name).forEach(this::stop);
            }
            await();
        }
    }

    private void stop(JobExecution execution) {
        try {
            operator.stop(execution);
        } catch (JobExecutionNotRunningException endedMeanwhile) {
            LOG.debug("{} had ended by itself", execution.getId());
        }
    }

    private void await() {
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The job did not stop within {} seconds; the next run recovers it", PATIENCE_SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
