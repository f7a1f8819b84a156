package org.programmereporting.report.sheets;

import java.util.Optional;
import org.programmereporting.measure.Figure;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table.Format;

/** How good past forecasts were, beside the trusts' own dates: said wherever the forecast's view stands against the trusts', also when it is the worse one. */
final class TrackRecord {
    private TrackRecord() {}

    /** "Brier score of past forecasts, 0 is best: ours 0.239, the trusts' own dates 0.096"; nothing before a month is scored. The score is the nation's. */
    static Optional<String> of(Composition month) {
        Composition nation = month.nation().orElse(month);
        return score(nation, "forecast-score-brier")
                .flatMap(ours -> score(nation, "forecast-score-own-brier")
                        .map(own -> "Brier score of past forecasts, 0 is best: ours " + ours
                                + ", the trusts' own dates " + own));
    }

    private static Optional<String> score(Composition nation, String metric) {
        return nation.metrics()
                .find(metric)
                .flatMap(value -> value.value() instanceof Figure.Known known
                        ? Optional.of(Shown.of(new Cell.Score(known.value()), Format.DECIMAL))
                        : Optional.empty());
    }
}
