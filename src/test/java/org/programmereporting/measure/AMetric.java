package org.programmereporting.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.measure.Metric.Measured;

/** A metric for tests, called {@code m}, and what it measures as text: {@code m-max cohort=london-2015} → {@code 12}, {@code 3 of 19}, {@code [z]}. */
final class AMetric {
    private final String kind;
    private final List<String> groups = new ArrayList<>();
    private final Map<String, String> settings = new TreeMap<>();

    private AMetric(String kind) {
        this.kind = kind;
    }

    static AMetric ofKind(String kind) {
        return new AMetric(kind);
    }

    AMetric set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    AMetric by(String... names) {
        groups.addAll(List.of(names));
        return this;
    }

    MetricDefinition definition() {
        return new MetricDefinition("m", "A metric", "things", kind, groups, "For tests.", settings);
    }

    Metric build() {
        return Kinds.metric(definition());
    }

    Map<String, String> measure(AMonth month) {
        Map<String, String> measured = new LinkedHashMap<>();
        build().measure(month.build()).forEach(value -> measured.put(key(value), text(value)));
        return measured;
    }

    private static String key(Measured value) {
        return value.group().isEmpty()
                ? value.metric()
                : value.metric() + " " + value.group() + "=" + value.groupValue();
    }

    private static String text(Measured value) {
        String denominator = text(value.denominator());
        return text(value.value()) + (denominator.equals("[z]") ? "" : " of " + denominator);
    }

    static String text(Figure figure) {
        if (figure instanceof Figure.Known known) {
            return known.value().toPlainString();
        }
        return figure instanceof Figure.NotApplicable ? "[z]" : "[x]";
    }
}
