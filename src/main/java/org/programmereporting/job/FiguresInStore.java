package org.programmereporting.job;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.programme.Programme;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.Publication;
import org.programmereporting.report.Publication.PublishedFigure;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.MetricRepository;
import org.springframework.util.function.SingletonSupplier;

/** Takes all that a report is made from out of the store: the month, and its metrics as they were measured. */
final class FiguresInStore {
    private final MonthRun run;
    private final ComparedMonth store;
    private final MetricRepository metrics;
    private final Supplier<List<Publication>> published;

    FiguresInStore(MonthRun run, ComparedMonth store, MetricRepository metrics) {
        this.run = run;
        this.store = store;
        this.metrics = metrics;
        this.published = SingletonSupplier.of(() -> Published.publications(run)); // sealed: the same for every step
    }

    /**
     * A month's figures.
     *
     * @param before the month before, as the metrics were compared with it
     * @param notes what a person should know besides
     */
    record Figures(MonthlyFigures figures, Optional<MonthView> before, List<String> notes) {}

    Figures read() {
        ComparedMonth.Compared compared = store.read();
        List<String> notes = new ArrayList<>(compared.month().notes());
        notes.addAll(UnlistedVersions.notes(run, compared.month().files()));
        return new Figures(figures(compared), compared.before(), notes);
    }

    private MonthlyFigures figures(ComparedMonth.Compared compared) {
        MonthInStore.Month month = compared.month();
        Programme programme = run.programme();
        return new MonthlyFigures(
                programme.about(),
                compared.now(),
                markRevised(metrics.find(run.period(), run.fingerprint()), published.get()),
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
                published.get());
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
