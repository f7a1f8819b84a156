package org.programmereporting.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.programmereporting.returns.WrongSetting;

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

    /** The words of a setting, with commas between them; none without the setting. */
    public List<String> words(String setting) {
        return Stream.of(settings.getOrDefault(setting, "").split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What to say of a setting that cannot be. */
    public WrongSetting wrong(String setting, String problem) {
        return WrongSetting.of(setting, told(problem));
    }

    /** What to say of a word that is none of a closed set. */
    public WrongSetting unknown(String setting, String word, String problem, Collection<String> known) {
        return WrongSetting.unknown(setting, word, told(problem), known);
    }

    private String told(String problem) {
        return "report.sheets: sheet \"" + name + "\": " + problem;
    }
}
