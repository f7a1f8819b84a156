package org.programmereporting.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Workbooks of one kind beside the national one, as {@code programme.yml} declares them.
 *
 * @param kind a word of the closed set in {@link PackKinds}
 * @param settings what its kind needs to know, as text by name
 */
public record PackDefinition(String kind, Map<String, String> settings) {
    public PackDefinition {
        settings = Map.copyOf(settings);
    }

    public String setting(String name) {
        return Optional.ofNullable(settings.get(name)).orElse("");
    }

    /** A setting that is a list, written with commas. */
    public List<String> words(String name) {
        return Arrays.stream(setting(name).split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
