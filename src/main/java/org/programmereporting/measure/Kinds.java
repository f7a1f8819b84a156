package org.programmereporting.measure;

import java.util.Set;

/** The closed set of metric kinds: each word of {@code programme.yml} and the class behind it. */
public final class Kinds {
    private Kinds() {}

    /** The words that {@code kind} may be. */
    public static Set<String> all() {
        return Set.of();
    }

    /**
     * The metric behind a definition.
     *
     * @throws IllegalArgumentException when the kind is unknown, or a setting or group is missing, unknown or wrong; the message says which
     *     and what is allowed
     */
    public static Metric metric(MetricDefinition definition) {
        throw new IllegalArgumentException("unknown kind " + definition.kind());
    }
}
