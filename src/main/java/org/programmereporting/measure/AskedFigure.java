package org.programmereporting.measure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure that somebody asks about, and the metric that it is of. */
public record AskedFigure(MetricDefinition definition, MetricValue value) {
    /**
     * The figure of a metric, bare or with a suffix.
     *
     * @param group empty for the nation, as is {@code groupValue}
     * @throws IllegalArgumentException when there is none; the message says what there is
     */
    public static AskedFigure find(
            List<MetricDefinition> definitions,
            NationalMetrics metrics,
            String metric,
            String group,
            String groupValue) {
        MetricDefinition definition = definition(definitions, metric);
        List<MetricValue> values = metrics.values().stream()
                .filter(value -> value.metric().equals(metric))
                .toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The metric \"" + definition.id() + "\" has no figure \"" + metric
                    + "\". It has: "
                    + listed(metrics.values().stream()
                            .map(MetricValue::metric)
                            .filter(id -> definition(definitions, id).equals(definition)))
                    + ".");
        }
        return metrics.find(metric, group, groupValue)
                .map(value -> new AskedFigure(definition, value))
                .orElseThrow(() -> unknownGroup(metric, group, groupValue, values));
    }

    /** The metric whose id the figure's begins with; of several the longest. */
    private static MetricDefinition definition(List<MetricDefinition> definitions, String metric) {
        return definitions.stream()
                .filter(each -> metric.equals(each.id()) || metric.startsWith(each.id() + "-"))
                .max(Comparator.comparing(each -> each.id().length()))
                .orElseThrow(
                        () -> new IllegalArgumentException("The metric \"" + metric + "\" is not known. Known are: "
                                + listed(definitions.stream().map(MetricDefinition::id))
                                + "; and their further figures, such as slippage-p80."));
    }

    private static IllegalArgumentException unknownGroup(
            String metric, String group, String groupValue, List<MetricValue> values) {
        List<MetricValue> ofGroup =
                values.stream().filter(value -> value.group().equals(group)).toList();
        if (!group.isEmpty() && !ofGroup.isEmpty()) {
            return new IllegalArgumentException("\"" + groupValue + "\" is no " + group + " of \"" + metric
                    + "\". Known are: " + listed(ofGroup.stream().map(MetricValue::groupValue)) + ".");
        }
        List<String> groups = values.stream()
                .map(MetricValue::group)
                .filter(known -> !known.isEmpty())
                .distinct()
                .toList();
        return new IllegalArgumentException("\"" + metric + "\" "
                + (group.isEmpty() ? "has no national figure" : "is not measured by \"" + group + "\"") + ". "
                + (groups.isEmpty()
                        ? "It has no groups."
                        : "Name one of its groups: " + listed(groups.stream().map(known -> "--group " + known + "=…"))
                                + "."));
    }

    private static String listed(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(", "));
    }
}
