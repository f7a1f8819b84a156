package org.programmereporting.job;

import org.programmereporting.store.PastForecasts;
import org.programmereporting.store.ReceivedBytes;
import org.programmereporting.store.ReceivedLedger;
import org.programmereporting.store.ReturnRepository;
import org.programmereporting.store.StoreConfiguration;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the jobs of one run share: the store, and Spring Boot's job repository, data source and migrations, nothing more of it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@Import({StoreConfiguration.class, CollectReturnsJob.class, NationalReportJob.class, IssueReturnsJob.class})
class JobConfiguration {
    @Bean
    ReceivedBytes receivedBytes(MonthRun run) {
        return new ReceivedBytes(run.output().receivedBytes());
    }

    @Bean
    ReceivedLedger receivedLedger(MonthRun run) {
        return new ReceivedLedger(run.output().receivedLedger());
    }

    @Bean
    MonthInStore monthInStore(ReturnRepository returns, MonthRun run) {
        return new MonthInStore(() -> StoredReturns.upTo(run.period(), returns), run);
    }

    @Bean
    ForecastHistory forecastHistory(MonthRun run, ReturnRepository returns, PastForecasts stored) {
        return new ForecastHistory(run, returns, stored);
    }

    @Bean
    StepsTold stepsTold(StatusFile status) {
        return new StepsTold(status);
    }

    @Bean
    StopSignal stopSignal(JobOperator operator, JobRepository jobs) {
        return new StopSignal(operator, jobs);
    }
}
