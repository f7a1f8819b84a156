package org.programmereporting.report.sheets;

import java.util.Map;
import java.util.Optional;

/** Which figure is behind a reason for attention: on the sheet that lists the trusts of that figure, a trust's own value stands. */
final class ReasonPlaces {
    /** Listed under no metric: which band of weeks counts, the definition says. */
    static final String LOADED_AT_THE_END = "plan-loaded-at-the-end";

    /** By the words of {@link AttentionKinds}; a word that is also the id of its metric is not named. */
    private static final Map<String, String> FIGURES = Map.of(
            "no-return", "responses",
            "worst-confidence", "confidence",
            "exit-unconfirmed", "exits-unconfirmed",
            "migration-cannot-finish", DataMigrationSheets.REQUIRED,
            "migration-not-started", DataMigrationSheets.LARGE,
            "contract-not-awarded", ProcurementSheets.NOT_AWARDED,
            "cut-over-not-agreed", CutOverSheets.AGREED,
            "supplier-clash", GoLiveCalendar.CLASHES,
            "forecast-moved-later", "slipped-this-period",
            "centre-rates-worse", ConfidenceGaps.GAP);

    private ReasonPlaces() {}

    /** The figure whose sheet lists the trusts of which the reason is true. */
    static String figure(String word) {
        return Optional.ofNullable(FIGURES.get(word)).orElse(word);
    }
}
