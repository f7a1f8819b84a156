package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.measure.Metric.Measured;
import org.programmereporting.returns.TrustPosition;

/**
 * A metric trust by trust. As the values of a group add up to the whole, so do the trusts, which are the finest group: they are measured by the metric
 * itself, by one more breakdown, so that an explanation cannot say anything else than the figure.
 */
record TrustParts(MetricDefinition definition, MonthView month) {
    private static final String JOINT = "+";

    Stream<Part> of(String group, String value) {
        if (Kinds.metric(definition) instanceof Itemised itemised) {
            return itemised.parts(month, group, value);
        }
        String by = (group.isEmpty() ? "" : group + JOINT) + TrustDimensions.TRUST.id();
        String start = value.isEmpty() ? "" : value + JOINT;
        return Kinds.by(by, definition)
                .measure(month)
                .filter(measured -> measured.group().equals(by) && isOf(start, measured.groupValue()))
                .collect(Collectors.groupingBy(
                        measured -> trust(measured.groupValue()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(trust -> part(trust.getKey(), trust.getValue()));
    }

    private Part part(String trust, List<Measured> figures) {
        String name = position(trust).map(TrustPosition::name).orElse("");
        return new Part(trust, name, figures, List.of());
    }

    /** As it stands this month; one that left since, as it stood at the opening. */
    Optional<TrustPosition> position(String code) {
        return Stream.of(month.position(), month.opening())
                .flatMap(position -> position.trusts().stream())
                .filter(trust -> trust.code().value().equals(code))
                .findFirst();
    }

    private static boolean isOf(String start, String value) {
        return value.equals(start + trust(value));
    }

    private static String trust(String value) {
        return value.substring(value.lastIndexOf(JOINT) + 1);
    }
}
