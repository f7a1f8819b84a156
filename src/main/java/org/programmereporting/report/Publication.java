package org.programmereporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.returns.ReportingPeriod;

/**
 * A sealed edition that this month's figures are held against: the latest of its period that was not withdrawn.
 *
 * @param figures as they were published; of editions older than the period before those alone that stand in lines over the months
 * @param months lines over the months, as they were published; of the period and the one before alone
 * @param changes finds out {@link #reasons} when one of them is told
 */
public record Publication(
        ReportingPeriod period,
        int edition,
        List<PublishedFigure> figures,
        List<PublishedMonth> months,
        Supplier<List<String>> changes) {
    public Publication {
        figures = List.copyOf(figures);
        months = List.copyOf(months);
    }

    /** What has changed since, of all that its figures are made from. */
    public List<String> reasons() {
        return changes.get();
    }

    /**
     * A figure as {@code metrics.csv} holds it.
     *
     * @param value a plain decimal; empty when it was not known or did not apply
     * @param numerator of a share, in the same way
     */
    public record PublishedFigure(
            String metric, String group, String groupValue, String value, String numerator, String denominator) {
        /** Whether the figure is another now. */
        public boolean differsFrom(Figure now) {
            return now instanceof Figure.Known known
                    ? value.isEmpty() || known.value().compareTo(new BigDecimal(value)) != 0
                    : !value.isEmpty();
        }
    }

    /**
     * A month's figure of a line over the months, as {@code forecast.csv} or {@code calendar.csv} holds it.
     *
     * @param line the column
     * @param value a whole number; empty where the line had none
     */
    public record PublishedMonth(String line, ReportingPeriod month, String group, String groupValue, String value) {}

    /** By metric, group and its value: {@link #key}. */
    public Map<String, PublishedFigure> byKey() {
        return figures.stream()
                .collect(Collectors.toMap(
                        figure -> key(figure.metric(), figure.group(), figure.groupValue()),
                        figure -> figure,
                        (first, again) -> first));
    }

    public static String key(MetricValue value) {
        return key(value.metric(), value.group(), value.groupValue());
    }

    private static String key(String metric, String group, String value) {
        return metric + "\n" + group + "\n" + value;
    }
}
