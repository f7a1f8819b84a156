package org.programmereporting.job;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.programme.Programme;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.Publication;
import org.programmereporting.report.Publication.PublishedFigure;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.MetricRepository;

/** Takes all that a report is made from out of the store: the month, and its metrics as they were measured. */
final class FiguresInStore {
    private final MonthRun run;
    private final MonthInStore store;
    private final ForecastHistory history;
    private final MetricRepository metrics;

    FiguresInStore(MonthRun run, MonthInStore store, ForecastHistory history, MetricRepository metrics) {
        this.run = run;
        this.store = store;
        this.history = history;
        this.metrics = metrics;
    }

    /**
     * A month's figures.
     *
     * @param before the month before, as the metrics were compared with it
     * @param notes what a person should know besides
     */
    record Figures(MonthlyFigures figures, Optional<MonthView> before, List<String> notes) {}

    Figures read() {
        MonthInStore.Month month = store.read();
        List<String> notes = new ArrayList<>(month.notes());
        notes.addAll(UnlistedVersions.notes(run, month.files()));
        return new Figures(figures(month), month.compared(new MonthForecast(run.programme())), notes);
    }

    private MonthlyFigures figures(MonthInStore.Month month) {
        Programme programme = run.programme();
        List<Publication> published = Published.publications(run);
        return new MonthlyFigures(
                programme.about(),
                history.addedTo(new MonthForecast(programme).addedTo(month.now())),
                markRevised(metrics.find(run.period(), run.fingerprint()), published),
                programme.metrics(),
                programme.form(),
                SetAside.with(run, month.files()),
                programme.commentaryOf(run.period()),
                releaseOf(run.period()),
                releaseOf(run.period().next()),
                run.knownBy().moment(),
                month.matters(),
                run.fingerprint(),
                run.edition(),
                published);
    }

    /** Previous values that are not what was last published for their month. */
    private NationalMetrics markRevised(NationalMetrics now, List<Publication> published) {
        Map<String, PublishedFigure> before = published.stream()
                .filter(publication -> publication.period().equals(run.period().previous()))
                .findFirst()
                .map(Publication::byKey)
                .orElse(Map.of());
        return now.markRevised(value -> Optional.ofNullable(before.get(Publication.key(value)))
                .filter(figure -> figure.differsFrom(value.previous()))
                .isPresent());
    }

    private Optional<LocalDateTime> releaseOf(ReportingPeriod period) {
        return run.programme().reference().calendarEntry(period).map(CalendarEntry::releaseAt);
    }
}
