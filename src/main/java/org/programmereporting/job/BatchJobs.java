package org.programmereporting.job;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.programmereporting.store.StoreRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessException;

/**
 * One Spring context with the jobs of one run. A job that an earlier run left unfinished is recovered first: with these inputs it is resumed,
 * with others it is given up. Only to be opened while holding the {@link OutputLock}: recovering asks nobody whether the owner still lives.
 */
final class BatchJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BatchJobs.class);
    private static final String FINGERPRINT = "fingerprint";
    private static final String FORMAT = "format";

    private final MonthRun run;
    private final StoreGuard guard;
    private final ConfigurableApplicationContext context;
    private final JobOperator operator;
    private final JobRepository jobs;
    private final StopSignal stop;

    BatchJobs(MonthRun run, StatusFile status) throws IOException {
        this(run, status, context -> {}, JobConfiguration.class);
    }

    /** With the jobs that send mail. */
    BatchJobs(MonthRun run, StatusFile status, Dispatching dispatching) throws IOException {
        this(
                run,
                status,
                context -> context.registerBean(Dispatching.class, () -> dispatching),
                JobConfiguration.class,
                SendMailJob.class);
    }

    private BatchJobs(MonthRun run, StatusFile status, Consumer<GenericApplicationContext> further, Class<?>... sources)
            throws IOException {
        this.run = run;
        this.guard = new StoreGuard(run);
        guard.before();
        boolean cut = guard.opens();
        this.context = opened(run, status, guard, further, sources);
        if (cut) {
            LOG.info("The database's log ended in a statement that was cut short and never committed: taken off");
        }
        this.operator = context.getBean(JobOperator.class);
        this.jobs = context.getBean(JobRepository.class);
        this.stop = context.getBean(StopSignal.class);
        try {
            guard.after(context.getBean(StoreRows.class));
        } catch (IOException | RuntimeException refused) {
            context.close();
            throw refused;
        }
    }

    private static ConfigurableApplicationContext opened(
            MonthRun run,
            StatusFile status,
            StoreGuard guard,
            Consumer<GenericApplicationContext> further,
            Class<?>... sources) {
        try {
            return context(run, status, further, sources);
        } catch (RuntimeException failure) {
            Optional<String> damage = StoreRows.damage(failure);
            throw damage.isEmpty() ? failure : full(run).orElseGet(() -> guard.damaged(damage.get()));
        }
    }

    private static Optional<RunFailedException> full(MonthRun run) {
        return DiskSpace.lacking(run.output().path());
    }

    private static ConfigurableApplicationContext context(
            MonthRun run, StatusFile status, Consumer<GenericApplicationContext> further, Class<?>... sources) {
        return new SpringApplicationBuilder(sources)
                .web(WebApplicationType.NONE)
                .properties(properties(run.output()))
                .initializers(started -> {
                    LogTroubles.silence();
                    GenericApplicationContext registry = (GenericApplicationContext) started;
                    registry.registerBean(MonthRun.class, () -> run);
                    registry.registerBean(StatusFile.class, () -> status);
                    further.accept(registry);
                })
                .run();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T job(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Runs a job to its end; a job that does not complete throws what stopped it. */
    void complete(String name) {
        Job job = job(name, Job.class);
        recover(name);
        stop.workBegins();
        try {
            JobExecution execution = operator.start(job, parameters(name));
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw failure(execution);
            }
        } catch (DataAccessException database) {
            throw full(run).<RuntimeException>map(full -> full).orElse(database);
        } catch (JobExecutionException notStarted) {
            throw new RunFailedException(
                    "The job " + name + " could not be started: " + notStarted.getMessage(), notStarted);
        } finally {
            stop.workEnded();
        }
    }

    private void recover(String name) {
        for (JobExecution unfinished : jobs.findRunningJobExecutions(name)) {
            LOG.info("{} of an earlier run was left unfinished: recovered", name);
            JobExecution recovered = operator.recover(unfinished);
            if (!isOfThis(recovered.getJobParameters())) {
                LOG.info("Its inputs were others, or it was an older program's: given up");
                abandon(recovered);
            }
        }
    }

    /** What an older program did of a job is not gone on with: this one may need what that one did not make. */
    private boolean isOfThis(JobParameters parameters) {
        Long format = parameters.getLong(FORMAT);
        return run.fingerprint().equals(parameters.getString(FINGERPRINT))
                && format != null
                && format == StoreGuard.FORMAT;
    }

    private void abandon(JobExecution execution) {
        try {
            operator.abandon(execution);
        } catch (JobExecutionException stillRunning) {
            throw new RunFailedException(
                    "An earlier run could not be given up: " + stillRunning.getMessage(), stillRunning);
        }
    }

    /** The next attempt at these inputs that was not brought to an end. */
    private JobParameters parameters(String name) {
        for (long attempt = 1; ; attempt++) {
            JobParameters parameters = new JobParametersBuilder()
                    .addString("programme", run.programme().id())
                    .addString("period", run.period().toString())
                    .addString(FINGERPRINT, run.fingerprint())
                    .addLong(FORMAT, (long) StoreGuard.FORMAT)
                    .addLong("attempt", attempt)
                    .toJobParameters();
            JobExecution last = jobs.getLastJobExecution(name, parameters);
            if (last == null || last.getStatus() == BatchStatus.FAILED || last.getStatus() == BatchStatus.STOPPED) {
                return parameters;
            }
        }
    }

    private RunFailedException failure(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return new RunStoppedException("Stopped at a safe point. Run the same command again: it resumes.");
        }
        Throwable first = execution.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() -> new IllegalStateException("no reason was recorded"));
        return StoreRows.damage(first)
                .flatMap(database -> full(run))
                .orElseGet(() -> new RunFailedException(Failures.explain(first), first));
    }

    private static Map<String, Object> properties(OutputFolder output) {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("spring.datasource.url", DatabaseUrl.of(output));
        properties.put("spring.datasource.username", "SA");
        properties.put("spring.datasource.password", "");
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.main.log-startup-info", "false");
        properties.put("spring.batch.jdbc.initialize-schema", "always");
        properties.put("spring.flyway.baseline-on-migrate", "true");
        properties.put("spring.flyway.baseline-version", "0");
        properties.put("logging.config", "classpath:logging-job.xml");
        properties.put("logging.file.name", output.log().toString());
        return properties;
    }

    @Override
    public void close() throws IOException {
        Map<String, Long> rows;
        try {
            rows = context.getBean(StoreRows.class).countsByMonth();
        } finally {
            context.close();
        }
        guard.letGo(rows);
    }
}
