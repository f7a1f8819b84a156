package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;

/** All metric values of a month, in the order of the definition, each with its previous value and change. */
public record NationalMetrics(List<MetricValue> values) {
    public NationalMetrics {
        values = List.copyOf(values);
    }

    /** The national value of a metric. */
    public Optional<MetricValue> find(String metric) {
        return find(metric, "", "");
    }

    /** The value of a metric for one value of a group. */
    public Optional<MetricValue> find(String metric, String group, String groupValue) {
        return values.stream()
                .filter(v -> v.metric().equals(metric)
                        && v.group().equals(group)
                        && v.groupValue().equals(groupValue))
                .findFirst();
    }

    /** The values of a metric for all values of a group, in order. */
    public List<MetricValue> by(String metric, String group) {
        return values.stream()
                .filter(v -> v.metric().equals(metric) && v.group().equals(group))
                .toList();
    }
}
