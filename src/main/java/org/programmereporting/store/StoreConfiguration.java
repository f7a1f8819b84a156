package org.programmereporting.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The repositories, over whatever database the application brings. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {
    @Bean
    ReturnRepository returnRepository(JdbcTemplate jdbc) {
        return new ReturnRepository(jdbc);
    }

    @Bean
    PastForecasts pastForecasts(JdbcTemplate jdbc) {
        return new PastForecasts(jdbc);
    }

    @Bean
    StoreRows storeRows(JdbcTemplate jdbc) {
        return new StoreRows(jdbc);
    }

    @Bean
    MetricRepository metricRepository(JdbcTemplate jdbc) {
        return new MetricRepository(jdbc);
    }
}
