package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Publication;
import org.programmereporting.report.Publication.PublishedFigure;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table;

/**
 * Each national figure and each cohort's that is not what was last published for its period: this period's value against its own edition, the previous value
 * against the edition of the period before.
 */
public record RevisionSheets(String name) implements SheetFamily {
    private static final String COHORT = "cohort";

    /** What was published is of the nation: workbooks of a part have no such sheet. */
    @Override
    public List<String> names() {
        return SheetFamily.named(name);
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        if (month.isCut()) {
            return List.of();
        }
        TableBuilder table = new TableBuilder()
                .text("Period", "Edition")
                .longText("Figure")
                .text("Cohort")
                .column("Figure now", Table.Format.DECIMAL)
                .column("As last published", Table.Format.DECIMAL)
                .longText("What has changed since");
        List<Publication> published = month.figures().published();
        published.forEach(publication -> add(month, publication, table));
        return List.of(month.page(name, "Revisions to published figures, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(), Note.COHORT))
                .remarks(
                        published.isEmpty()
                                ? List.of()
                                : published.stream()
                                        .map(RevisionSheets::heldAgainst)
                                        .toList())
                .remark("Shares are fractions of 1. What has changed since is told of the edition as a whole.")
                .with(
                        table,
                        published.isEmpty()
                                ? "No edition was published that these figures could be held against."
                                : "No figure differs from what was last published."));
    }

    private static String heldAgainst(Publication publication) {
        return Words.month(publication.period()) + " is held against its edition " + publication.edition() + ".";
    }

    private static void add(Composition month, Publication publication, TableBuilder table) {
        Map<String, PublishedFigure> before = publication.byKey();
        boolean own = publication.period().equals(month.period());
        for (MetricValue value : month.metrics().values()) {
            Figure now = own ? value.value() : value.previous();
            Optional<PublishedFigure> then = Optional.ofNullable(before.get(Publication.key(value)));
            boolean shown = value.group().isEmpty() || value.group().equals(COHORT);
            boolean compared = own || !(now instanceof Figure.NotApplicable);
            if (shown && compared && then.isPresent() && then.get().differsFrom(now)) {
                table.row(row(month, publication, value, now, then.get().value()));
            }
        }
    }

    private static List<Cell> row(
            Composition month, Publication publication, MetricValue value, Figure now, String then) {
        return List.of(
                Cell.of(Words.month(publication.period())),
                Cell.of("Edition " + publication.edition()),
                Cells.text(figure(month, value.metric())),
                Cell.of(
                        value.group().isEmpty()
                                ? month.everybody()
                                : month.labels().cohort(value.groupValue())),
                now instanceof Figure.Known known
                        ? Cell.of(known.value())
                        : Cells.figure(now), // all here is revised: no mark
                then.isEmpty() ? Cell.of(Mark.NOT_AVAILABLE) : Cell.of(new BigDecimal(then)),
                Cells.text(
                        publication.reasons().isEmpty()
                                ? "The figures of the period before, or the day of the report"
                                : reasons(publication.reasons())));
    }

    private static String figure(Composition month, String metric) {
        String title = month.figure(metric);
        return title.equals(metric) ? metric : title + " (" + metric + ")";
    }

    /** The first few; the rest is counted. */
    private static String reasons(List<String> all) {
        int shown = Math.min(all.size(), 5);
        String rest = all.size() > shown ? "; and " + (all.size() - shown) + " more" : "";
        return Words.capital(String.join("; ", all.subList(0, shown)) + rest);
    }
}
