package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.measure.TrustGroup;
import org.programmereporting.report.GroupFigures;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;

/** One workbook while it is composed: the month's figures, the words for them, and the notes that its sheets refer to. */
public final class Composition {
    private static final String ALL = "All cohorts";
    private static final String NATIONAL = "National";

    private final MonthlyFigures figures;
    private final Labels labels;
    private final Notes notes;
    private final Places places = new Places();
    private final Optional<GroupFigures> part;
    private final String everybody;

    public Composition(MonthlyFigures figures) {
        this(figures, new Notes(figures), Optional.empty(), ALL);
    }

    /** Of a workbook that is cut to the trusts of a group. */
    public Composition(GroupFigures part) {
        this(part.own(), new Notes(part.nation()), Optional.of(part), label(part));
    }

    private Composition(MonthlyFigures figures, Notes notes, Optional<GroupFigures> part, String everybody) {
        this.figures = figures;
        this.labels = new Labels(figures.month().reference());
        this.notes = notes;
        this.part = part;
        this.everybody = everybody;
    }

    private static String label(GroupFigures part) {
        return new Labels(part.own().month().reference())
                .value(part.group().group(), part.group().value());
    }

    /** The workbook: cover, contents and notes before the sheets, which were composed with this. */
    public Report report(String title, Sheet.Cover cover, List<Sheet.Tabular> sheets) {
        Sheet.Tabular noteSheet = notes.sheet(
                page(Notes.NAME, Notes.NAME).remark("Each note is referred to above the tables that it explains."));
        List<Sheet.Tabular> tables = new ArrayList<>(List.of(noteSheet));
        tables.addAll(Links.in(sheets, this));
        List<Sheet> all = new ArrayList<>(List.of(cover, Contents.of(this, tables)));
        all.addAll(tables);
        UniqueNames.check(all);
        return new Report(
                title, figures.about().publisher(), figures.about().language(), asAt(), figures.fingerprint(), all);
    }

    Optional<GroupFigures> part() {
        return part;
    }

    /** The group that the workbook is cut to; none when it is of the nation. */
    Optional<TrustGroup> group() {
        return part.map(GroupFigures::group);
    }

    /** The cohort that the workbook is cut to. */
    Optional<Cohort> cohort() {
        return group().filter(TrustGroup::isCohort)
                .flatMap(cohort -> reference().register().cohort(cohort.value()));
    }

    boolean isCut() {
        return part.isPresent();
    }

    /** What a table calls all the trusts that the workbook is of. */
    String everybody() {
        return everybody;
    }

    /** Whose a figure is, by a group's label and kind: "South (region)", "Harbour contract, Red (cohort and confidence)". */
    String whose(String group, String value) {
        return group.isEmpty() ? everybody : labels.value(group, value) + " (" + Words.inner(Labels.group(group)) + ")";
    }

    /** The nation's figures beside those of a group, with notes in common; none when the workbook is of the nation itself. */
    Optional<Composition> nation() {
        return part.map(cut -> new Composition(cut.nation(), notes, Optional.empty(), NATIONAL));
    }

    /** The metrics of every group of the same kind as the workbook's; none when it is of the nation. */
    List<NationalMetrics> siblings() {
        return part.map(GroupFigures::siblings).orElse(List.of());
    }

    /** By cohort within the workbook's trusts: nothing where they are a cohort. */
    List<MetricValue> byCohort(String metric) {
        return cohort().isPresent() ? List.of() : metrics().by(metric, TrustGroup.COHORT);
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

    Places places() {
        return places;
    }

    Page page(String name, String title) {
        return new Page(
                name,
                title,
                "Source: trusts' status returns for " + Words.month(period())
                        + " and before, and the centre's register, as at " + Words.date(asAt()) + ".");
    }

    boolean isMeasured(String metric) {
        return metrics().values().stream().anyMatch(value -> value.metric().equals(metric));
    }

    /** The value of a metric for all the workbook's trusts, when it is a known number. */
    Optional<Long> known(String metric) {
        return metrics().find(metric).flatMap(Composition::known);
    }

    static Optional<Long> known(MetricValue value) {
        return known(value.value());
    }

    static Optional<Long> known(Figure figure) {
        return figure.number().map(BigDecimal::longValue);
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

    /** What a figure is called: the title of its metric, and in words the suffix of a further one. */
    String figure(String figure) {
        return figures.definitions().stream()
                .filter(metric -> figure.equals(metric.id()) || figure.startsWith(metric.id() + "-"))
                .max(Comparator.comparing(metric -> metric.id().length()))
                .map(metric -> metric.title()
                        + (figure.equals(metric.id())
                                ? ""
                                : ": " + further(figure.substring(metric.id().length() + 1))))
                .orElse(figure);
    }

    /** The first metric of a kind that the programme defines. */
    Optional<MetricDefinition> ofKind(String kind) {
        return figures.definitionOf(kind);
    }

    /** {@code p80} is a percentile, {@code at-least-50} a share. */
    private static String further(String suffix) {
        return suffix.replaceAll("\\bp(\\d+)\\b", "P$1")
                .replaceAll("\\bat-least-(\\d+)$", "at-least-$1%")
                .replace('-', ' ');
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
