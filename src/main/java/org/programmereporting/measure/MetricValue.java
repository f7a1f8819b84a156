package org.programmereporting.measure;

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
        Figure change) {}
