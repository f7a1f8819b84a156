package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Publication;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table;

/**
 * Each figure that is not what was last published for its period: this period's against its own edition, previous values against the edition of the period
 * before, and what lines over the months show of earlier ones against the editions of those.
 */
public record RevisionSheets(String name) implements SheetFamily {
    private static final int MOST_REASONS = 5;

    @Override
    public List<String> names() {
        return SheetFamily.named(name);
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Period", "Edition")
                .longText("Figure")
                .text("Of")
                .whole("Figure now", "As last published")
                .longText("What has changed since");
        List<Publication> published = month.figures().published();
        if (!published.isEmpty()) {
            RevisedFigures figures = new RevisedFigures(month);
            RevisedMonths months = new RevisedMonths(month);
            published.stream()
                    .flatMap(publication -> Stream.concat(figures.since(publication), months.since(publication)))
                    .filter(revision -> !shown(revision.now()).equals(shown(revision.then())))
                    .forEach(revision -> table.row(row(revision)));
        }
        return List.of(month.page(name, "Revisions to published figures, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(), Note.COHORT, Note.SHARES))
                .remark(heldAgainst(published))
                .remark(
                        "What has changed since is told of the edition as a whole. Figures by supplier, and those that differ by less than is shown, are left"
                                + " out.")
                .with(
                        table,
                        published.isEmpty()
                                ? "No edition was published that these figures could be held against."
                                : "No figure differs from what was last published."));
    }

    /** What differs by less than a reader sees differs for nobody. */
    private static String shown(Cell figure) {
        return Shown.of(figure, Table.Format.WHOLE);
    }

    /** Months that follow each other and have an edition of the same number in one: there may be years of them. */
    private static String heldAgainst(List<Publication> published) {
        List<String> told = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= published.size(); next++) {
            if (next == published.size() || !isNext(published.get(next - 1), published.get(next))) {
                told.add(heldAgainst(published.get(first), published.get(next - 1)));
                first = next;
            }
        }
        return told.isEmpty() ? "" : Words.list(told) + ".";
    }

    private static boolean isNext(Publication one, Publication other) {
        return one.period().next().equals(other.period()) && one.edition() == other.edition();
    }

    private static String heldAgainst(Publication first, Publication last) {
        return first.equals(last)
                ? Words.month(first.period()) + " is held against its edition " + first.edition()
                : Words.month(first.period()) + " to " + Words.month(last.period())
                        + " are each held against their edition " + first.edition();
    }

    private static List<Cell> row(Revision revision) {
        Publication publication = revision.publication();
        return List.of(
                Cell.of(Words.month(publication.period())),
                Cell.of("Edition " + publication.edition()),
                Cells.text(revision.figure()),
                Cells.text(revision.of()),
                revision.now(),
                revision.then(),
                Cells.text(
                        publication.reasons().isEmpty()
                                ? "The figures of the period before, or the day of the report"
                                : reasons(publication.reasons())));
    }

    /** The first few; the rest is counted. */
    private static String reasons(List<String> all) {
        int shown = Math.min(all.size(), MOST_REASONS);
        String rest = all.size() > shown ? "; and " + (all.size() - shown) + " more" : "";
        return Words.capital(String.join("; ", all.subList(0, shown)) + rest);
    }
}
