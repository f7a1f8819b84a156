package org.programmereporting.job;

import org.programmereporting.store.ReturnRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Packs the months of which something was judged since they were packed: this report reads them more than once, and every later one. */
final class PackReturns implements Tasklet {
    private static final Logger LOG = LoggerFactory.getLogger(PackReturns.class);

    private final ReturnRepository returns;

    PackReturns(ReturnRepository returns) {
        this.returns = returns;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        LOG.info("{} months packed", returns.pack());
        return RepeatStatus.FINISHED;
    }
}
