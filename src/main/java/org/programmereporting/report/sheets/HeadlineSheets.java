package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            "adoption");

    /** Shown on other sheets, or in words. */
    private static final Set<String> ELSEWHERE = Set.of(
            "adoption-multiple",
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
    public List<Sheet.Tabular> compose(Composition month) {
        return List.of(headlines(month), DeadlineStates.sheet(month, name));
    }

    private Sheet.Tabular headlines(Composition month) {
        TableBuilder table = new TableBuilder().longText("Figure").text("Unit").whole("Value", "Previous", "Change");
        FIRST.forEach(metric -> month.metrics().find(metric).ifPresent(value -> count(table, month, value)));
        month.metrics().by("days-to-deadline", "cohort").forEach(days -> cohort(table, month, days));
        DeadlineStates.METRICS.forEach(
                metric -> month.metrics().find(metric).ifPresent(value -> count(table, month, value)));
        month.metrics().find("milestones-overdue").ifPresent(value -> count(table, month, value));
        month.metrics().find("responses").ifPresent(share -> share(table, month, share));
        others(month).forEach(metric -> month.metrics().find(metric).ifPresent(value -> other(table, month, value)));
        return month.page(name, "Headlines, " + Words.month(month.period()))
                .notes(month.notes().refer(explained(month), Note.PUBLISHED_FIGURES, Note.POSITION, Note.SHARES))
                .remark(adoption(month))
                .remarks(commentary(month))
                .with(table, "No figure was measured.");
    }

    private static List<String> explained(Composition month) {
        List<String> metrics = new ArrayList<>(FIRST);
        metrics.addAll(List.of("adoption-multiple", "days-to-deadline", "responses"));
        metrics.addAll(others(month));
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
        table.row(
                Cell.of(month.title(value.metric())),
                Cell.of(Words.capital(value.unit())),
                Cells.figure(value.value()),
                Cells.figure(value.previous()),
                Cells.figure(value.change()));
    }

    private static void share(TableBuilder table, Composition month, MetricValue share) {
        String of = share.denominator() instanceof Figure.Known whole ? ", of " + Words.number(whole.value()) : "";
        table.row(
                Cell.of(month.title(share.metric()) + of),
                Cell.of("Share; change in percentage points"),
                Cells.share(share),
                Cells.percentage(share.previous()),
                Cells.percentage(share.change()));
    }

    private static void cohort(TableBuilder table, Composition month, MetricValue days) {
        Optional<Cohort> cohort = month.reference().register().cohort(days.groupValue());
        String label = month.labels().cohort(days.groupValue());
        month.metrics()
                .find("trusts-remaining", "cohort", days.groupValue())
                .ifPresent(left -> table.row(
                        Cell.of(label + ": trusts remaining"),
                        Cell.of(Words.capital(left.unit())),
                        Cells.figure(left.value()),
                        Cells.figure(left.previous()),
                        Cells.figure(left.change())));
        Optional<LocalDate> deadline =
                cohort.map(c -> month.reference().register().deadlineOn(c, month.asAt()));
        day(table, label + ": deadline", deadline);
        cohort.map(Cohort::originalDeadline)
                .filter(original -> !deadline.equals(Optional.of(original)))
                .ifPresent(original -> day(table, label + ": original deadline", Optional.of(original)));
        table.row(
                Cell.of(label + ": days to the deadline"),
                Cell.of("Days"),
                Cells.figure(days.value()),
                Cells.figure(days.previous()),
                Cells.figure(days.change()));
    }

    private static void day(TableBuilder table, String figure, Optional<LocalDate> day) {
        table.row(
                Cell.of(figure),
                Cell.of("Date"),
                Cells.day(day),
                Cell.of(Mark.NOT_APPLICABLE),
                Cell.of(Mark.NOT_APPLICABLE));
    }

    private static String adoption(Composition month) {
        return month.metrics()
                .find("adoption-multiple")
                .map(MetricValue::value)
                .map(multiple -> multiple instanceof Figure.Known known
                        ? "The latest count of acute trusts using PACS and RIS is "
                                + known.value().toPlainString() + " times the first."
                        : "")
                .orElse("");
    }

    private static List<String> commentary(Composition month) {
        List<String> words = month.figures().commentary();
        return words.isEmpty() ? List.of("The analyst has written no commentary for this period.") : words;
    }
}
