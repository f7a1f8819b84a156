package org.programmereporting.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/**
 * The trusts remaining in a month by the rating that they gave themselves then.
 *
 * @param trusts by rating; those without one, or with one too old to speak, are {@link #NOT_YET_KNOWN}
 */
public record ConfidenceMonth(ReportingPeriod month, Map<String, Long> trusts) {
    public static final String NOT_YET_KNOWN = Dimension.NOT_YET_KNOWN;

    public ConfidenceMonth {
        trusts = Map.copyOf(trusts);
    }

    /** Every month with returns, the oldest first, for a metric of the kind {@code confidence}. */
    public static List<ConfidenceMonth> of(MonthView view, MetricDefinition definition) {
        return of(view.positions(), view, definition);
    }

    /** The same of the newest months, as many as lines over the months show. */
    public static List<ConfidenceMonth> shown(MonthView view, MetricDefinition definition) {
        return of(view.shown(), view, definition);
    }

    private static List<ConfidenceMonth> of(
            List<NationalPosition> positions, MonthView view, MetricDefinition definition) {
        String field = new Settings(definition).text("field");
        List<String> scale = view.reference().ratingIds();
        return positions.stream().map(position -> of(position, field, scale)).toList();
    }

    public long trusts(String rating) {
        return trusts.getOrDefault(rating, 0L);
    }

    private static ConfidenceMonth of(NationalPosition position, String field, List<String> scale) {
        Map<String, Long> trusts = new TreeMap<>();
        position.remaining().forEach(trust -> trusts.merge(rating(trust, field, scale), 1L, Long::sum));
        return new ConfidenceMonth(position.period(), trusts);
    }

    private static String rating(TrustPosition trust, String field, List<String> scale) {
        return SecondWave.speaking(trust)
                .flatMap(said -> said.text(field))
                .filter(scale::contains)
                .orElse(NOT_YET_KNOWN);
    }
}
