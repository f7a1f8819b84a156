package org.programmereporting.measure;

import java.math.BigDecimal;

/**
 * A row of {@code metrics.csv}.
 *
 * @param metric id, with a suffix for a metric's further values
 * @param group empty for the national figure
 * @param previous the same a period before, as known now; not applicable when the metric has no history
 * @param change value minus previous
 */
public record MetricValue(
        String metric,
        String unit,
        String group,
        String groupValue,
        Figure value,
        Figure numerator,
        Figure denominator,
        Figure previous,
        Figure change) {
    private static final BigDecimal SMALLEST_FOR_PERCENTAGE = BigDecimal.valueOf(20);

    /** The same numbers as those of another group. */
    MetricValue of(String otherGroup, String otherValue) {
        return new MetricValue(metric, unit, otherGroup, otherValue, value, numerator, denominator, previous, change);
    }

    MetricValue withPreviousRevised() {
        return previous instanceof Figure.Known known
                ? new MetricValue(
                        metric,
                        unit,
                        group,
                        groupValue,
                        value,
                        numerator,
                        denominator,
                        new Figure.Known(known.value(), true),
                        change)
                : this;
    }

    /** A count out of fewer than 20, which a reader is told as "3 of 19", not as a percentage. */
    public boolean isPartOfFew() {
        return value instanceof Figure.Known
                && numerator instanceof Figure.Known part
                && denominator instanceof Figure.Known whole
                && isCount(part.value())
                && isCount(whole.value())
                && whole.value().compareTo(SMALLEST_FOR_PERCENTAGE) < 0;
    }

    /** A sum of chances or of terabytes counts nothing. */
    private static boolean isCount(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
