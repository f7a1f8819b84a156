package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;

/** One workbook while it is composed: the month's figures, the words for them, and the notes that its sheets refer to. */
public final class Composition {
    private final MonthlyFigures figures;
    private final Labels labels;
    private final Notes notes;

    public Composition(MonthlyFigures figures) {
        this.figures = figures;
        this.labels = new Labels(figures.month().reference());
        this.notes = new Notes(figures);
    }

    /** The workbook: cover, contents and notes before the sheets, which were composed with this. */
    public Report report(String title, Sheet.Cover cover, List<Sheet.Tabular> sheets) {
        Sheet.Tabular noteSheet = notes.sheet(
                page("Notes", "Notes").remark("Each note is referred to above the tables that it explains."));
        List<Sheet.Tabular> tables = new ArrayList<>(List.of(noteSheet));
        tables.addAll(sheets);
        List<Sheet> all = new ArrayList<>(List.of(cover, Contents.of(this, tables)));
        all.addAll(tables);
        UniqueNames.check(all);
        return new Report(
                title, figures.about().publisher(), figures.about().language(), asAt(), figures.fingerprint(), all);
    }

    MonthlyFigures figures() {
        return figures;
    }

    NationalMetrics metrics() {
        return figures.metrics();
    }

    ReferenceData reference() {
        return figures.month().reference();
    }

    NationalPosition position() {
        return figures.month().position();
    }

    ReportingPeriod period() {
        return position().period();
    }

    LocalDate asAt() {
        return position().asAt();
    }

    Labels labels() {
        return labels;
    }

    Notes notes() {
        return notes;
    }

    Page page(String name, String title) {
        return new Page(
                name,
                title,
                "Source: trusts' status returns for " + Words.month(period())
                        + " and before, and the centre's register, as at " + Words.date(asAt()) + ".");
    }

    /** The national value of a metric, when it is a known number. */
    Optional<Long> known(String metric) {
        return metrics().find(metric).flatMap(Composition::known);
    }

    static Optional<Long> known(MetricValue value) {
        return value.value() instanceof Figure.Known known
                ? Optional.of(known.value().longValue())
                : Optional.empty();
    }

    /** The percentile that the metric gives beside its median, by the definition; 80 unless it says otherwise. */
    int percentile(String metric) {
        return figures.definitions().stream()
                .filter(definition -> definition.id().equals(metric))
                .flatMap(definition -> Optional.ofNullable(definition.settings().get("quantile")).stream())
                .map(quantile -> new BigDecimal(quantile).movePointRight(2).intValue())
                .findFirst()
                .orElse(80);
    }

    /** The first metric of a kind that the programme defines. */
    Optional<MetricDefinition> ofKind(String kind) {
        return figures.definitions().stream()
                .filter(definition -> definition.kind().equals(kind))
                .findFirst();
    }

    /** What the return form calls a single answer, else its key in words. */
    String label(String field) {
        return figures.form().singles().stream()
                .filter(single -> single.key().equals(field))
                .map(FormField::label)
                .findFirst()
                .orElse(Words.capital(field.replace('_', ' ')));
    }

    /** The metric's title by the definition, else its id. */
    String title(String metric) {
        return figures.definitions().stream()
                .filter(definition -> definition.id().equals(metric))
                .map(definition -> definition.title())
                .findFirst()
                .orElse(metric);
    }
}
