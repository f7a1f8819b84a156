package org.programmereporting.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A metric as {@code programme.yml} declares it.
 *
 * @param kind a word of the closed set in {@link Kinds}
 * @param groups what it is broken down by besides the national figure: {@code cohort}, or {@code cohort+region}
 * @param definition for the reader, printed in the report's notes
 * @param settings what its kind needs to know, as text by name
 */
public record MetricDefinition(
        String id,
        String title,
        String unit,
        String kind,
        List<String> groups,
        String definition,
        Map<String, String> settings) {
    public MetricDefinition {
        groups = List.copyOf(groups);
        settings = Map.copyOf(settings);
    }

    MetricDefinition by(String group) {
        return new MetricDefinition(id, title, unit, kind, List.of(group), definition, settings);
    }

    /** What the first metric of a kind says for a setting. */
    public static Optional<String> setting(List<MetricDefinition> all, String kind, String name) {
        return all.stream()
                .filter(definition -> definition.kind().equals(kind))
                .flatMap(definition -> Optional.ofNullable(definition.settings.get(name)).stream())
                .findFirst();
    }

    /** The field of the return that holds the trust's own rating: the one that the confidence metric is made from; empty without one. */
    public static String ratingField(List<MetricDefinition> all) {
        return setting(all, "confidence", "field").orElse("");
    }
}
