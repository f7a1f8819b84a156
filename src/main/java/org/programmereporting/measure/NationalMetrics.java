package org.programmereporting.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All metric values of a month, in the order of the definition, each with its previous value and change. */
public record NationalMetrics(List<MetricValue> values) {
    public NationalMetrics {
        values = List.copyOf(values);
    }

    /**
     * Measures a month.
     *
     * @param before the month before, as known now; without it no previous value is available
     */
    public static NationalMetrics of(List<Metric> metrics, MonthView now, Optional<MonthView> before) {
        return new NationalMetrics(
                metrics.stream().flatMap(metric -> values(metric, now, before)).toList());
    }

    private static Stream<MetricValue> values(Metric metric, MonthView now, Optional<MonthView> before) {
        if (!metric.hasHistory()) {
            return metric.measure(now).map(value -> compared(value, new Figure.NotApplicable()));
        }
        Map<Key, Figure> earlier = new HashMap<>();
        before.stream().flatMap(metric::measure).forEach(value -> earlier.put(Key.of(value), value.value()));
        return metric.measure(now).map(value -> compared(value, previous(value, earlier)));
    }

    /** A group that nobody was in was not measured then: its count was none. */
    private static Figure previous(Metric.Measured now, Map<Key, Figure> earlier) {
        Figure none = earlier.containsKey(Key.national(now.metric())) ? now.ofNobody() : new Figure.NotAvailable();
        return earlier.getOrDefault(Key.of(now), none);
    }

    private static MetricValue compared(Metric.Measured now, Figure previous) {
        return new MetricValue(
                now.metric(),
                now.unit(),
                now.group(),
                now.groupValue(),
                now.value(),
                now.numerator(),
                now.denominator(),
                previous,
                now.value().minus(previous));
    }

    /** The same with each previous value marked that is known and revised. */
    public NationalMetrics markRevised(Predicate<MetricValue> isRevised) {
        return new NationalMetrics(values.stream()
                .map(value -> isRevised.test(value) ? value.withPreviousRevised() : value)
                .toList());
    }

    /** The national value of a metric. */
    public Optional<MetricValue> find(String metric) {
        return find(metric, "", "");
    }

    /** The value of a metric for one value of a group. */
    public Optional<MetricValue> find(String metric, String group, String groupValue) {
        for (MetricValue value : values) { // asked of every figure of every workbook
            if (value.metric().equals(metric)
                    && value.group().equals(group)
                    && value.groupValue().equals(groupValue)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The values of a metric for all values of a group, in order. */
    public List<MetricValue> by(String metric, String group) {
        return values.stream()
                .filter(v -> v.metric().equals(metric) && v.group().equals(group))
                .toList();
    }

    private record Key(String metric, String group, String groupValue) {
        static Key national(String metric) {
            return new Key(metric, "", "");
        }

        static Key of(Metric.Measured value) {
            return new Key(value.metric(), value.group(), value.groupValue());
        }
    }
}
