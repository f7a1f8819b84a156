package org.programmereporting.measure;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.WrongSetting;

/** What a metric is broken down by: the whole first, then each of its groups in the order of the definition. */
record Breakdown<T>(List<Dimension<T>> dimensions) {
    static final String GROUPS = "groups";

    Breakdown {
        dimensions = List.copyOf(dimensions);
    }

    /** The groups that a definition names, each one of those allowed or two of them joined by {@code +}. */
    static <T> Breakdown<T> of(MetricDefinition definition, List<Dimension<T>> allowed) {
        return new Breakdown<>(definition.groups().stream()
                .map(group -> dimension(definition, group, allowed))
                .toList());
    }

    /** For a kind that is not broken down, or always in the same way. */
    static void refuse(MetricDefinition definition) {
        if (!definition.groups().isEmpty()) {
            throw WrongSetting.of(
                    GROUPS,
                    "metric \"" + definition.id() + "\": the kind \"" + definition.kind() + "\" takes no groups");
        }
    }

    Stream<Slice<T>> slices(List<T> members, ReferenceData reference) {
        return Stream.concat(
                Stream.of(Slice.national(members)),
                dimensions.stream().flatMap(dimension -> dimension.slices(members, reference)));
    }

    private static <T> Dimension<T> dimension(MetricDefinition definition, String group, List<Dimension<T>> allowed) {
        return Stream.of(group.split("\\+", -1))
                .map(word -> single(definition, word, allowed))
                .reduce(Dimension::and)
                .orElseThrow();
    }

    private static <T> Dimension<T> single(MetricDefinition definition, String word, List<Dimension<T>> allowed) {
        return allowed.stream()
                .filter(dimension -> dimension.id().equals(word))
                .findFirst()
                .orElseThrow(() -> WrongSetting.unknown(
                        GROUPS,
                        word,
                        "metric \"" + definition.id() + "\": the kind \"" + definition.kind()
                                + "\" is not broken down by \"" + word
                                + "\"; a group is one of the words known, or two of them joined by +",
                        allowed.stream()
                                .map(Dimension::id)
                                .filter(known -> !known.equals(TrustDimensions.TRUST.id()))
                                .toList()));
    }
}
