package org.programmereporting.report.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.measure.RatingGap;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.Rating;

/** Trusts that do not believe in their exit themselves, or in which the centre believes less than they do. */
final class ConfidenceAttention {
    private ConfidenceAttention() {}

    /** The worst word of the scale. */
    static Stream<Attention> worst(Composition month) {
        List<Rating> scale = month.reference().ratings();
        return scale.stream()
                .skip(StrictMath.max(0, scale.size() - 1))
                .flatMap(worst -> month.position().remaining().stream()
                        .filter(trust -> new TrustStanding(trust, month.asAt())
                                .rating(month.figures().ratingField())
                                .filter(worst.id()::equals)
                                .isPresent())
                        .map(trust -> Attention.of(
                                trust,
                                "Rates its own delivery " + worst.label() + ": " + worst.meaning(),
                                "Say what is needed, and from whom",
                                Dues.nextReturn(month))));
    }

    static Stream<Attention> centreRatesWorse(Composition month) {
        return month.ofKind(ConfidenceGaps.GAP).stream()
                .flatMap(metric -> RatingGap.of(month.figures().month(), metric).stream())
                .filter(gap -> gap.pointsWorse().filter(points -> points > 0).isPresent())
                .map(gap -> Attention.of(
                        gap.trust(),
                        "Rates itself " + gap.own().map(month.labels()::rating).orElse("") + "; the centre says "
                                + gap.centre()
                                        .map(centre -> month.labels().rating(centre.rating()))
                                        .orElse(""),
                        "Go through the plan with the centre",
                        Dues.nextReturn(month)));
    }
}
