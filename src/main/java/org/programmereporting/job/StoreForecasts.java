package org.programmereporting.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Stores the forecast of each earlier month that is not stored yet. */
final class StoreForecasts implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(StoreForecasts.class);

    private final ForecastHistory history;

    StoreForecasts(ForecastHistory history) {
        this.history = history;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        LOG.info("{} earlier forecasts stored", history.store());
        return RepeatStatus.FINISHED;
    }
}
