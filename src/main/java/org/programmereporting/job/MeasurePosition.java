package org.programmereporting.job;

import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Kinds;
import org.programmereporting.measure.Metric;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.programme.Programme;
import org.programmereporting.store.MetricRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Calculates every metric of the programme for the month, and stores the values. */
final class MeasurePosition implements Tasklet {
    private final MonthRun run;
    private final ComparedMonth store;
    private final ForecastHistory history;
    private final MetricRepository metrics;

    MeasurePosition(MonthRun run, ComparedMonth store, ForecastHistory history, MetricRepository metrics) {
        this.run = run;
        this.store = store;
        this.history = history;
        this.metrics = metrics;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        ComparedMonth.Compared month = store.read();
        metrics.save(
                run.period(),
                run.fingerprint(),
                metrics(run.programme(), month.now(), month.before().map(history::addedTo)));
        return RepeatStatus.FINISHED;
    }

    /** The metrics that a programme declares, each beside that of the month before where returns came for it. */
    static NationalMetrics metrics(Programme programme, MonthView now, Optional<MonthView> before) {
        List<Metric> kinds = programme.metrics().stream().map(Kinds::metric).toList();
        return NationalMetrics.of(kinds, now, before);
    }
}
