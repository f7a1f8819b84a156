package org.programmereporting.validate;

import java.util.List;
import java.util.Map;

/**
 * A rule as {@code programme.yml} declares it.
 *
 * @param kind a word of the closed set in {@link RuleKinds}
 * @param settings what its kind needs to know: one word or several, by name
 */
public record RuleDefinition(String kind, Map<String, List<String>> settings) {
    public RuleDefinition {
        settings = Map.copyOf(settings);
    }
}
