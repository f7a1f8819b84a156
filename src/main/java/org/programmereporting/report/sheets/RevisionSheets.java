package org.programmereporting.report.sheets;

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
        published.stream()
                .flatMap(publication -> Stream.concat(
                        new RevisedFigures(month).since(publication), new RevisedMonths(month).since(publication)))
                .filter(revision -> !shown(revision.now()).equals(shown(revision.then())))
                .forEach(revision -> table.row(row(revision)));
        return List.of(month.page(name, "Revisions to published figures, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(), Note.COHORT, Note.SHARES))
                .remark(
                        published.isEmpty()
                                ? ""
                                : Words.list(published.stream()
                                                .map(RevisionSheets::heldAgainst)
                                                .toList())
                                        + ".")
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

    private static String heldAgainst(Publication publication) {
        return Words.month(publication.period()) + " is held against its edition " + publication.edition();
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
