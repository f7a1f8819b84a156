package org.programmereporting.report;

import java.util.Map;

/**
 * A sheet family as {@code programme.yml} declares it.
 *
 * @param kind a word of the closed set in {@link SheetKinds}
 * @param name the first sheet's name
 * @param settings what its kind needs to know, as text by name
 */
public record SheetDefinition(String kind, String name, Map<String, String> settings) {
    public SheetDefinition {
        settings = Map.copyOf(settings);
    }
}
