package org.programmereporting.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.AskedFigure;
import org.programmereporting.measure.Explanation;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.measure.Uses;
import org.programmereporting.programme.Programme;
import org.programmereporting.store.MetricRepository;

/**
 * Explains a figure of a draft from the store: the same month, read once more. Nothing is calculated but the one metric, and nothing written. The caller holds
 * the {@link OutputLock}.
 */
public final class ExplainRun {
    private final ProgrammeRun run;

    public ExplainRun(ProgrammeRun run) {
        this.run = run;
    }

    /**
     * What stands behind a figure.
     *
     * @param group empty for the nation, as is {@code value}
     * @throws RefusedException when there is no such figure, or no draft of the present inputs that holds it
     */
    public Explanation explain(String metric, String group, String value) throws IOException {
        MonthRun month = run.prepare();
        new StoreFiles(month.output()).require();
        requireDraft(month);
        try (BatchJobs jobs = new BatchJobs(month, run.statusOf(month))) {
            NationalMetrics metrics = jobs.bean(MetricRepository.class).find(month.period(), month.fingerprint());
            requireFigures(month, metrics);
            AskedFigure asked = asked(month.programme().metrics(), metrics, metric, group, value);
            return explain(asked, month.programme(), jobs);
        }
    }

    private static AskedFigure asked(
            List<MetricDefinition> definitions, NationalMetrics metrics, String metric, String group, String value) {
        try {
            return AskedFigure.find(definitions, metrics, metric, group, value);
        } catch (IllegalArgumentException unknown) {
            throw new RefusedException(String.valueOf(unknown.getMessage()));
        }
    }

    private static Explanation explain(AskedFigure asked, Programme programme, BatchJobs jobs) {
        Uses uses = Explanation.uses(asked.definition(), programme.reference());
        MonthView month = jobs.bean(MonthInStore.class).read().now();
        if (uses.needsForecast()) {
            month = new MonthForecast(programme).addedTo(month);
        }
        if (uses.needsBackTest()) {
            ForecastHistory history = jobs.bean(ForecastHistory.class);
            history.store();
            month = history.addedTo(month);
        }
        return Explanation.of(
                asked, month, programme.forecast().map(MonthForecast::fields).orElse(List.of()));
    }

    /** A store that was deleted and filled again by {@code collect} knows the returns, but of no figure. */
    private static void requireFigures(MonthRun month, NationalMetrics metrics) {
        if (metrics.values().isEmpty()) {
            throw new RefusedException("The store holds no figures of " + month.period()
                    + ": it was made anew since the report was written. Type report --period " + month.period()
                    + " --force first.");
        }
    }

    private static void requireDraft(MonthRun month) throws IOException {
        Optional<String> drafted = Manifest.readWithoutInputs(month.output().manifest(month.period()))
                .map(Manifest::fingerprint);
        if (drafted.filter(month.fingerprint()::equals).isEmpty()) {
            throw new RefusedException((drafted.isEmpty()
                            ? month.period() + " has no report yet, so there is no figure to explain."
                            : "The report of " + month.period()
                                    + " was made from other inputs than those that lie there now, or for another day.")
                    + " Type run --period " + month.period() + " first.");
        }
    }
}
