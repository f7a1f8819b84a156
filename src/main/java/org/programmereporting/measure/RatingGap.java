package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.Assessment;
import org.programmereporting.returns.TrustPosition;

/**
 * How a remaining trust rates itself and how the centre rates it, as {@code confidence-gap} compares them.
 *
 * @param own none when it is missing or too old
 * @param centre none when the centre has not assessed the trust, or too long ago
 * @param pointsWorse by how many points of the scale the centre's rating is worse
 */
public record RatingGap(
        TrustPosition trust, Optional<String> own, Optional<Assessment> centre, Optional<Integer> pointsWorse) {
    /** Of each remaining trust, for a metric of the kind {@code confidence-gap}. */
    public static List<RatingGap> of(MonthView month, MetricDefinition definition) {
        return new ConfidenceGap(definition).gaps(month);
    }

    boolean isAssessed() {
        return centre.isPresent();
    }
}
