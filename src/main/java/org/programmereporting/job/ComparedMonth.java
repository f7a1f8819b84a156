package org.programmereporting.job;

import java.lang.ref.SoftReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmereporting.measure.MonthView;

/**
 * The run's month with its forecast and back-test, and the month before with its forecast. The steps of a job that need it ask one after another, and what was
 * worked out for one is kept for the next as long as memory allows; nothing that it is made from changes between them.
 */
final class ComparedMonth {
    private final MonthRun run;
    private final MonthInStore store;
    private final ForecastHistory history;
    private SoftReference<@Nullable Compared> kept = new SoftReference<>(null);

    ComparedMonth(MonthRun run, MonthInStore store, ForecastHistory history) {
        this.run = run;
        this.store = store;
        this.history = history;
    }

    /**
     * A month beside the one before.
     *
     * @param month as the store has it
     * @param now with its forecast and the score of earlier ones
     * @param before none where no return of it came
     */
    record Compared(MonthInStore.Month month, MonthView now, Optional<MonthView> before) {}

    /** The month alone, as the store has it. */
    synchronized MonthInStore.Month month() {
        Compared known = kept.get();
        return known == null ? store.read() : known.month();
    }

    synchronized Compared read() {
        Compared known = kept.get();
        if (known != null) {
            return known;
        }
        MonthInStore.Month month = store.read();
        MonthForecast forecast = new MonthForecast(run.programme());
        Compared compared =
                new Compared(month, history.addedTo(forecast.addedTo(month.now())), month.compared(forecast));
        kept = new SoftReference<>(compared);
        return compared;
    }
}
