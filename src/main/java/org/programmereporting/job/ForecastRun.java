package org.programmereporting.job;

import java.io.IOException;
import java.time.Clock;
import org.programmereporting.measure.MonthView;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.store.ReturnRepository;

/** Forecasts one programme's month from what was collected, with the back-test; nothing is published. The caller holds the {@link OutputLock}. */
public final class ForecastRun {
    private final ProgrammeRun run;

    /**
     * A run that is still to be performed.
     *
     * @param request what is collected must reach up to its period
     */
    public ForecastRun(ProgrammeFolder folder, RunRequest request, String programVersion, Clock clock) {
        this.run = new ProgrammeRun(folder, request, programVersion, clock, Progress.SILENT);
    }

    /**
     * What is forecast.
     *
     * @param month with its forecast and back-test; without them when the programme does not forecast
     * @param sampleNote what the programme says of data that are invented; else empty
     */
    public record Forecast(MonthView month, String sampleNote) {}

    public Forecast perform() throws IOException {
        MonthRun month = run.prepare();
        new StoreFiles(month.output()).require();
        try (BatchJobs jobs = new BatchJobs(month, run.statusOf(month))) {
            ProgrammeRun.requireCollected(month, jobs.bean(ReturnRepository.class));
            ForecastHistory history = jobs.bean(ForecastHistory.class);
            history.store();
            MonthView now = jobs.bean(MonthInStore.class).read().now();
            return new Forecast(
                    history.addedTo(new MonthForecast(month.programme()).addedTo(now)),
                    month.programme().about().sampleNote());
        }
    }
}
