package org.programmereporting.measure;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;

/**
 * A way to break a whole down: every member falls into exactly one value, so that the values add up to the whole.
 *
 * @param id the word in {@code groups}
 * @param value the value a member falls into
 * @param listed the values that are shown even when nobody falls into them, in order; others follow, sorted, the unknown last
 */
record Dimension<T>(
        String id, BiFunction<T, ReferenceData, String> value, Function<ReferenceData, List<String>> listed) {
    static final String NOT_YET_KNOWN = "not-yet-known";
    private static final String JOINT = "+";

    static <T> Dimension<T> of(String id, Function<T, String> value, Function<ReferenceData, List<String>> listed) {
        return new Dimension<>(id, (member, reference) -> value.apply(member), listed);
    }

    /** Shown are only the values into which a member falls. */
    static <T> Dimension<T> occurring(String id, Function<T, String> value) {
        return of(id, value, reference -> List.of());
    }

    /** Several values of one member as one. */
    static String joined(Stream<String> values) {
        return values.distinct().sorted().collect(Collectors.joining(JOINT));
    }

    /** The same for what has such a member. */
    <S> Dimension<S> on(Function<S, T> member) {
        return new Dimension<>(id, (whole, reference) -> value.apply(member.apply(whole), reference), listed);
    }

    /** By both at once. */
    Dimension<T> and(Dimension<T> other) {
        return new Dimension<>(
                id + JOINT + other.id,
                (member, reference) -> value.apply(member, reference) + JOINT + other.value.apply(member, reference),
                reference -> crossed(listed.apply(reference), other.listed.apply(reference)));
    }

    Stream<Slice<T>> slices(List<T> members, ReferenceData reference) {
        SortedMap<String, List<T>> byValue = members.stream()
                .collect(Collectors.groupingBy(
                        member -> value.apply(member, reference), TreeMap::new, Collectors.toList()));
        Stream<String> others = byValue.keySet().stream()
                .sorted(Comparator.<String, Boolean>comparing(NOT_YET_KNOWN::equals)
                        .thenComparing(Comparator.naturalOrder()));
        return Stream.concat(listed.apply(reference).stream(), others)
                .distinct()
                .map(shown -> new Slice<>(id, shown, byValue.getOrDefault(shown, List.of())));
    }

    private static List<String> crossed(List<String> rows, List<String> columns) {
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> row + JOINT + column))
                .toList();
    }
}
