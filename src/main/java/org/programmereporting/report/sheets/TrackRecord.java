package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.Optional;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table.Format;

/** How good past forecasts were, beside the trusts' own dates: said wherever the forecast's view stands against the trusts', also when it is the worse one. */
final class TrackRecord {
    private static final String OURS = "forecast-score-brier";
    private static final String OWN = "forecast-score-own-brier";

    private TrackRecord() {}

    /**
     * "Brier score of past forecasts, 0 is best: ours 0.239, the trusts' own dates 0.096"; nothing before a month is scored. The score is the nation's, and
     * in a part called so.
     */
    static Optional<String> of(Composition month) {
        Composition nation = month.nation().orElse(month);
        return score(nation, OURS)
                .flatMap(ours -> score(nation, OWN)
                        .map(own -> "Brier score of past forecasts" + (month.isCut() ? ", national" : "")
                                + ", 0 is best: ours " + shown(ours)
                                + ", the trusts' own dates " + shown(own)));
    }

    /**
     * The same without a figure, for who has two minutes: "so far the trusts' own dates have been the better guide". Of the nation alone: no part of it has a
     * score.
     */
    static Optional<String> inWords(Composition month) {
        if (month.isCut()) {
            return Optional.empty();
        }
        return score(month, OURS).flatMap(ours -> score(month, OWN).map(own -> "so far " + betterGuide(ours, own)));
    }

    /** As good as each other are those that look so. */
    private static String betterGuide(BigDecimal ours, BigDecimal own) {
        if (shown(ours).equals(shown(own))) {
            return "neither our forecasts nor the trusts' own dates have been the better guide";
        }
        return (ours.compareTo(own) < 0 ? "our forecasts" : "the trusts' own dates") + " have been the better guide";
    }

    private static String shown(BigDecimal score) {
        return Shown.of(new Cell.Score(score), Format.DECIMAL);
    }

    private static Optional<BigDecimal> score(Composition nation, String metric) {
        return nation.metrics().find(metric).flatMap(value -> value.value().number());
    }
}
