package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Rating;

/**
 * The trusts' own delivery confidence: how it is distributed, by cohort and over the months; whose rating moved; where the centre sees it differently, when
 * it tells.
 *
 * @param narrative the field of the return in which a trust says why
 */
public record ConfidenceSheets(String name, Optional<String> narrative) implements SheetFamily {
    private static final String CONFIDENCE = "confidence";

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "by month", "movement", "gaps");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        Stream<Sheet.Tabular> gaps =
                month.ofKind("confidence-gap").map(metric -> ConfidenceGaps.sheet(month, name)).stream();
        return Stream.concat(
                        Stream.of(
                                distribution(month),
                                ConfidenceByMonth.sheet(month, name),
                                ConfidenceMovements.sheet(month, name, narrative)),
                        gaps)
                .toList();
    }

    private Sheet.Tabular distribution(Composition month) {
        List<String> cohorts = CohortColumns.of(month, List.of("trusts-remaining"));
        TableBuilder table = new TableBuilder().text("Rating", "Meaning");
        CohortColumns.add(table, month, cohorts);
        Beside.column(table.whole(month.everybody(), "Previous", "Change"), month);
        month.metrics().by(CONFIDENCE, CONFIDENCE).forEach(rating -> table.row(row(month, rating, cohorts)));
        Page page = month.page(name, month.title(CONFIDENCE) + " of remaining trusts, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(CONFIDENCE), Note.CARRIED_FORWARD, Note.COHORT))
                .remark(movement(month));
        CohortColumns.chart(page, month, cohorts, "Rating", title(month), table.rows());
        return month.places().listed(page.with(table, "No rating was measured."), CONFIDENCE);
    }

    private static List<Cell> row(Composition month, MetricValue rating, List<String> cohorts) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(month.labels().rating(rating.groupValue())));
        row.add(Cell.of(month.labels().meaning(rating.groupValue())));
        CohortColumns.add(row, month, CONFIDENCE, cohorts, CONFIDENCE, rating.groupValue());
        CohortColumns.add(row, rating);
        return Beside.with(row, month, CONFIDENCE, CONFIDENCE, rating.groupValue());
    }

    private static String title(Composition month) {
        return worst(month)
                .map(value -> Movements.said(
                        "The number of trusts rated " + month.labels().rating(value.groupValue()), value))
                .orElse("Trusts by their own delivery confidence");
    }

    private static Optional<MetricValue> worst(Composition month) {
        List<Rating> scale = month.reference().ratings();
        return scale.isEmpty()
                ? Optional.empty()
                : month.metrics()
                        .find(
                                CONFIDENCE,
                                CONFIDENCE,
                                scale.get(scale.size() - 1).id());
    }

    private static String movement(Composition month) {
        Optional<Long> better = month.known(CONFIDENCE + "-improved");
        Optional<Long> worse = month.known(CONFIDENCE + "-worsened");
        return better.isEmpty() || worse.isEmpty()
                ? ""
                : "Since the previous period the rating of " + Words.count(better.get(), "trust")
                        + " got better and that of " + Words.count(worse.get(), "trust") + " got worse.";
    }
}
