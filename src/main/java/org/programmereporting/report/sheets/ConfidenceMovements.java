package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.TrustPosition;

/** The remaining trusts whose own rating is another than in the previous period, by the returns of both. */
final class ConfidenceMovements {
    private ConfidenceMovements() {}

    static Sheet.Tabular sheet(Composition month, String family, Optional<String> narrative) {
        TableBuilder table =
                new TableBuilder().text("Code", "Trust", "Cohort", "Rating, previous period", "Rating", "Movement");
        narrative.ifPresent(field -> table.longText("Why, in the trust's words"));
        List<String> scale = month.reference().ratingIds();
        month.position().remaining().forEach(trust -> {
            Optional<String> now = rating(month, trust);
            Optional<String> before = month.figures().month().previous().flatMap(p -> before(month, p, trust));
            if (now.isPresent() && before.isPresent() && !now.equals(before)) {
                List<Cell> row = new ArrayList<>(row(month, trust, before.get(), now.get(), scale));
                narrative.ifPresent(
                        field -> row.add(Cells.text(trust.answers().flatMap(answers -> answers.text(field)))));
                table.row(row);
            }
        });
        return month.page(
                        family + " movement",
                        "Trusts whose " + Words.inner(month.title("confidence")) + " moved since the previous period, "
                                + Words.month(month.period()))
                .notes(month.notes().refer(List.of("confidence"), Note.CARRIED_FORWARD))
                .with(table, "No trust's rating moved.");
    }

    private static Optional<String> before(Composition month, NationalPosition previous, TrustPosition trust) {
        return previous.trust(trust.code()).flatMap(earlier -> rating(month, earlier));
    }

    private static Optional<String> rating(Composition month, TrustPosition trust) {
        return trust.carriedForward()
                ? Optional.empty()
                : new TrustStanding(trust, month.asAt()).rating(month.figures().ratingField());
    }

    private static List<Cell> row(
            Composition month, TrustPosition trust, String before, String now, List<String> scale) {
        return List.of(
                Cell.of(trust.code().value()),
                Cell.of(trust.name()),
                Cell.of(month.labels().cohort(trust.cohort())),
                Cell.of(month.labels().rating(before)),
                Cell.of(month.labels().rating(now)),
                Cell.of(scale.indexOf(now) < scale.indexOf(before) ? "Better" : "Worse"));
    }
}
