package org.programmereporting.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a metric's totals are made of: its figures by a supplier, within every group that the report gives the total of, and within every two of these groups at
 * once. Whoever knows which trusts a supplier serves can subtract what is shown of a group from the group's total, so nothing may be withheld there alone.
 */
public final class PartsOfTotals {
    private static final String JOINT = "+";
    private static final String SUPPLIER = "-supplier";

    private PartsOfTotals() {}

    /** By each group the figures of its suppliers, with those of the month before by where its trusts stood then. */
    public static List<List<MetricValue>> of(MetricDefinition definition, String supplier, MonthView month) {
        List<String> groups = definition.groups().stream()
                .filter(group -> !group.contains(SUPPLIER))
                .flatMap(group -> Stream.of(group.split("\\+", -1)))
                .distinct()
                .toList();
        return Stream.concat(groups.stream(), pairs(groups))
                .flatMap(group -> tables(definition, group, supplier, month))
                .toList();
    }

    private static Stream<String> pairs(List<String> groups) {
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(at -> groups.stream().skip(at + 1L).map(other -> groups.get(at) + JOINT + other));
    }

    private static Stream<List<MetricValue>> tables(
            MetricDefinition definition, String group, String supplier, MonthView month) {
        List<String> values = measured(definition, group, month)
                .map(MetricValue::groupValue)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return measured(definition, group + JOINT + supplier, month)
                .collect(Collectors.groupingBy(value -> part(value, values)))
                .entrySet()
                .stream()
                .map(part -> part.getValue().stream()
                        .map(value -> value.of(
                                supplier,
                                value.groupValue().substring(part.getKey().length())))
                        .toList());
    }

    private static Stream<MetricValue> measured(MetricDefinition definition, String group, MonthView month) {
        Metric metric = Kinds.by(group, definition);
        Optional<MonthView> before = month.before();
        return NationalMetrics.of(List.of(metric), month, before).values().stream()
                .filter(value ->
                        value.metric().equals(definition.id()) && value.group().equals(group));
    }

    /** The longest that fits, since a trust of several clusters is in a group of its own. */
    private static String part(MetricValue value, List<String> longestFirst) {
        return longestFirst.stream()
                .map(group -> group + JOINT)
                .filter(value.groupValue()::startsWith)
                .findFirst()
                .orElse("");
    }
}
