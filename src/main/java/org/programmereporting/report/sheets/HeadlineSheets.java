package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Cohort;

/** The figures that a board member looks for first, and how the remaining trusts stand to their deadlines. */
public record HeadlineSheets(String name) implements SheetFamily {
    private static final List<String> FIRST = List.of(
            "trusts-remaining",
            "trusts-exited",
            "first-wave-exits",
            "exits-since",
            "exits-unconfirmed",
            "partly-exited",
            "re-baselined",
            "trusts-in-scope",
            "adoption-first",
            "adoption",
            "adoption-multiple");

    /** Shown on other sheets, or in words. */
    private static final Set<String> ELSEWHERE = Set.of(
            "back-loading",
            "confidence",
            "contracts-by-cluster",
            "contracts-remaining",
            "days-to-deadline",
            "deadline-loading-13",
            "deadline-loading-4",
            "deadline-loading-8",
            "end-loading-13",
            "end-loading-4",
            "first-wave-overrun",
            "funding-approved",
            "migration-failed",
            "migration-rate",
            "migration-studies",
            "milestones-done",
            "milestones-due",
            "milestones-early",
            "milestones-overdue",
            "milestones-unbaselined",
            "procurement-stage",
            "reconciliation",
            "responses",
            "slippage",
            "slipped-this-period");

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "by deadline");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        return List.of(headlines(month), DeadlineStates.sheet(month, name));
    }

    private Sheet.Tabular headlines(Composition month) {
        TableBuilder table = Beside.column(
                new TableBuilder().longText("Figure").text("Unit").whole("Value", "Previous", "Change"), month);
        FIRST.forEach(metric -> month.metrics().find(metric).ifPresent(value -> count(table, month, value)));
        month.metrics().by("days-to-deadline", "cohort").forEach(days -> cohort(table, month, days));
        DeadlineStates.METRICS.forEach(
                metric -> month.metrics().find(metric).ifPresent(value -> count(table, month, value)));
        month.metrics().find("milestones-overdue").ifPresent(value -> count(table, month, value));
        month.metrics().find("responses").ifPresent(share -> share(table, month, share));
        others(month).forEach(metric -> month.metrics().find(metric).ifPresent(value -> other(table, month, value)));
        return month.page(name, "Headlines, " + Words.month(month.period()))
                .notes(month.notes().referInOrder(explained(month), notes(month)))
                .remarks(commentary(month))
                .with(table, "No figure was measured.");
    }

    /** What the figures of a part stand beside; of the nation, on what bases published ones stand, where the programme has any. */
    private static Note[] notes(Composition month) {
        boolean published = month.metrics().find("adoption").isPresent()
                && month.metrics().find("first-wave-exits").isPresent();
        return Stream.of(
                        Stream.of(Note.CUT).filter(note -> month.isCut()),
                        Stream.of(Note.PUBLISHED_FIGURES).filter(note -> published && !month.isCut()),
                        Stream.of(Note.POSITION, Note.SHARES))
                .flatMap(notes -> notes)
                .toArray(Note[]::new);
    }

    private static List<String> explained(Composition month) {
        List<String> metrics = new ArrayList<>(FIRST);
        metrics.addAll(List.of("days-to-deadline", "responses"));
        metrics.addAll(others(month));
        metrics.removeIf(metric -> month.isCut() && !month.isMeasured(metric));
        return metrics;
    }

    /** Metrics that a programme defines beyond those that have a place of their own. */
    private static List<String> others(Composition month) {
        return month.figures().definitions().stream()
                .map(MetricDefinition::id)
                .filter(id -> !FIRST.contains(id) && !ELSEWHERE.contains(id) && !DeadlineStates.METRICS.contains(id))
                .toList();
    }

    private static void other(TableBuilder table, Composition month, MetricValue value) {
        if (value.unit().equals("share")) {
            share(table, month, value);
        } else {
            count(table, month, value);
        }
    }

    private static void count(TableBuilder table, Composition month, MetricValue value) {
        if (Medians.isOfFew(value)) {
            tooFew(table, month, value);
        } else {
            figure(table, month, month.title(value.metric()) + Medians.of(value), value.unit(), value);
        }
    }

    /** The median of one or two trusts would be taken for that of many. */
    private static void tooFew(TableBuilder table, Composition month, MetricValue value) {
        Cell none = Cell.of(Mark.NOT_APPLICABLE);
        table.row(Beside.with(
                row(
                        month.title(value.metric()) + Medians.of(value) + ": too few for a headline",
                        Words.capital(value.unit()),
                        none,
                        none,
                        none),
                month,
                month.nation()
                        .flatMap(nation -> nation.metrics().find(value.metric()))
                        .map(national -> Medians.isOfFew(national) ? none : Cells.figure(national.value()))));
    }

    private static List<Cell> row(String figure, String unit, Cell... cells) {
        return Stream.concat(Stream.of(Cell.of(figure), Cell.of(unit)), Stream.of(cells))
                .toList();
    }

    private static void share(TableBuilder table, Composition month, MetricValue share) {
        if (Medians.isOfFew(share)) {
            tooFew(table, month, share);
            return;
        }
        String of = share.denominator() instanceof Figure.Known whole
                ? ", of " + Words.number(whole.value()) + unit(month, share.metric())
                : "";
        table.row(Beside.withShare(
                row(
                        month.title(share.metric()) + of,
                        "Share; change in percentage points (pp)",
                        Cells.share(share),
                        Cells.percentage(share.previous()),
                        Cells.points(share.change())),
                month,
                share.metric()));
    }

    /** What the denominator is counted in, where that goes without saying for no reader. */
    private static String unit(Composition month, String metric) {
        return month.figures().definitions().stream()
                .filter(definition -> definition.id().equals(metric))
                .flatMap(definition -> Optional.ofNullable(definition.settings().get("counted-in")).stream())
                .map(unit -> " " + unit)
                .findFirst()
                .orElse("");
    }

    private static void cohort(TableBuilder table, Composition month, MetricValue days) {
        Optional<Cohort> cohort = month.reference().register().cohort(days.groupValue());
        String label = month.labels().cohort(days.groupValue());
        month.metrics()
                .find("trusts-remaining", "cohort", days.groupValue())
                .ifPresent(left -> figure(table, month, label + ": trusts remaining", left.unit(), left));
        Optional<LocalDate> deadline =
                cohort.map(c -> month.reference().register().deadlineOn(c, month.asAt()));
        day(table, month, label + ": deadline", deadline);
        cohort.map(Cohort::originalDeadline)
                .filter(original -> !deadline.equals(Optional.of(original)))
                .ifPresent(original -> day(table, month, label + ": original deadline", Optional.of(original)));
        figure(table, month, label + ": days to the deadline", "Days", days);
    }

    private static void figure(TableBuilder table, Composition month, String label, String unit, MetricValue value) {
        table.row(Beside.with(
                row(
                        label,
                        Words.capital(unit),
                        Cells.figure(value.value()),
                        Cells.figure(value.previous()),
                        Cells.figure(value.change())),
                month,
                value.metric(),
                value.group(),
                value.groupValue()));
    }

    private static void day(TableBuilder table, Composition month, String figure, Optional<LocalDate> day) {
        table.row(Beside.with(
                row(figure, "Date", Cells.day(day), Cell.of(Mark.NOT_APPLICABLE), Cell.of(Mark.NOT_APPLICABLE)),
                month,
                Optional.of(Cells.day(day))));
    }

    private static List<String> commentary(Composition month) {
        if (month.isCut()) {
            return List.of(
                    "Figures of the programme as a whole, and the analyst's commentary, stand in the national report.");
        }
        List<String> words = month.figures().commentary();
        return words.isEmpty() ? List.of("The analyst has written no commentary for this period.") : words;
    }
}
