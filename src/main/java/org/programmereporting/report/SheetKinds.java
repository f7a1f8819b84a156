package org.programmereporting.report;

import java.util.Set;

/** The closed set of sheet families: each word of {@code programme.yml} and the class behind it. */
public final class SheetKinds {
    private SheetKinds() {}

    /** The words that {@code kind} may be. */
    public static Set<String> all() {
        return Set.of();
    }
}
