package org.programmereporting.report.sheets;

import java.util.Comparator;
import java.util.List;
import org.programmereporting.measure.RatingGap;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Assessment;

/** The trusts that the centre rates differently than they rate themselves: the widest gap first, the centre's worse rating before its better one. */
final class ConfidenceGaps {
    static final String GAP = "confidence-gap";

    private ConfidenceGaps() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        TableBuilder table = TrustCells.table()
                .text("Its own rating", "The centre's rating")
                .whole("Points that the centre is worse")
                .text("Assessed for", "Assessed by")
                .longText("The centre's reason");
        month.ofKind(GAP).stream()
                .flatMap(metric -> RatingGap.of(month.figures().month(), metric).stream())
                .filter(gap -> gap.pointsWorse().filter(points -> points != 0).isPresent())
                .sorted(Comparator.comparing(
                                (RatingGap gap) -> gap.pointsWorse().orElse(0))
                        .reversed()
                        .thenComparing(gap -> gap.trust().code()))
                .forEach(gap -> gap.centre().ifPresent(centre -> table.row(row(month, gap, centre))));
        return month.places()
                .listed(
                        month.page(
                                        family + " gaps",
                                        "Trusts that the centre rates differently than they do, "
                                                + Words.month(month.period()))
                                .notes(month.notes().refer(List.of(GAP)))
                                .remark(assessed(month))
                                .with(table, "No trust is rated differently by the centre."),
                        GAP);
    }

    private static String assessed(Composition month) {
        return month.metrics()
                .find(GAP)
                .flatMap(gap -> Composition.known(gap)
                        .flatMap(differ -> Composition.known(gap.denominator())
                                .map(all -> "The centre differs on " + Words.partOf(differ, all, "trust")
                                        + " rated by both.")))
                .orElse("The centre assessed no trust.");
    }

    private static List<Cell> row(Composition month, RatingGap gap, Assessment centre) {
        return TrustCells.of(
                month,
                gap.trust(),
                Cells.text(gap.own().map(month.labels()::rating)),
                Cell.of(month.labels().rating(centre.rating())),
                Cell.of(gap.pointsWorse().orElse(0)),
                Cell.of(Words.month(centre.period())),
                Cells.text(centre.assessedBy()),
                Cells.text(centre.reason()));
    }
}
