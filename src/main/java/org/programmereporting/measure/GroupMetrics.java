package org.programmereporting.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The metrics of a {@link TrustGroup}, as if it were the nation. A figure that the nation has of the group is that figure, whatever else is measured: a workbook
 * cut to the group never says otherwise than {@code metrics.csv}. Its own breakdowns are measured from the month cut to its trusts, by the same kinds.
 */
public final class GroupMetrics {
    /**
     * Kinds whose figures no group has by the positions of its trusts: they speak of the programme as a whole (adoption, the first wave), of all trusts that a
     * supplier serves (clashes), or are counted from the register's events or the draws; of these a group has what the nation says of it.
     */
    private static final Set<String> NATIONAL = Set.of(
            "adoption",
            "first-wave-exits",
            "first-wave-overrun",
            "forecast-score",
            "go-live-clashes",
            "reconciliation",
            "remaining-forecast");

    private GroupMetrics() {}

    /**
     * Measures a group.
     *
     * @param before the month before, uncut; without it no previous value is available
     * @param national of the same month
     */
    public static NationalMetrics of(
            TrustGroup group,
            List<MetricDefinition> definitions,
            MonthView now,
            Optional<MonthView> before,
            NationalMetrics national) {
        NationalMetrics measured = measured(group, definitions, now, before);
        Map<String, MetricValue> taken = group.taken(national).stream()
                .collect(Collectors.toMap(MetricValue::metric, Function.identity(), (one, same) -> one));
        List<MetricValue> values = new ArrayList<>(measured.values().stream()
                .map(figure -> figure.group().isEmpty() ? taken.getOrDefault(figure.metric(), figure) : figure)
                .toList());
        Set<String> known = measured.values().stream().map(MetricValue::metric).collect(Collectors.toSet());
        group.taken(national).stream()
                .filter(figure -> !known.contains(figure.metric()))
                .forEach(values::add);
        return new NationalMetrics(values);
    }

    /** From the trusts of the group alone. */
    static NationalMetrics measured(
            TrustGroup group, List<MetricDefinition> definitions, MonthView now, Optional<MonthView> before) {
        List<Metric> kinds = definitions.stream()
                .filter(definition -> !NATIONAL.contains(definition.kind()))
                .map(Kinds::metric)
                .toList();
        return NationalMetrics.of(kinds, group.cut(now), before.map(group::cut));
    }
}
