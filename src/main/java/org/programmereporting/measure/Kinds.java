package org.programmereporting.measure;

import java.util.Set;

/** The closed set of metric kinds: each word of {@code programme.yml} and the class behind it. */
public final class Kinds {
    private Kinds() {}

    /** The words that {@code kind} may be. */
    public static Set<String> all() {
        return Set.of();
    }
}
