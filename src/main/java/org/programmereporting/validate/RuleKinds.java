package org.programmereporting.validate;

import java.util.Set;

/** The closed set of rules within a return: each word of {@code programme.yml} and the class behind it. */
public final class RuleKinds {
    private RuleKinds() {}

    /** The words that {@code kind} may be. */
    public static Set<String> all() {
        return Set.of();
    }
}
