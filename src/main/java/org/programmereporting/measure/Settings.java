package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.WrongSetting;

/** The settings of a metric, read with a word to whoever wrote them when one is missing, unknown or makes no sense. */
record Settings(MetricDefinition definition) {
    /** Every setting of the kind must be there, but for those that may be left out, and no other. */
    void requireOnly(Set<String> required, Set<String> optional) {
        Set<String> known = new TreeSet<>(required);
        known.addAll(optional);
        for (String name : new TreeSet<>(definition.settings().keySet())) {
            if (!known.contains(name)) {
                throw unknownSetting(name, known);
            }
        }
        for (String name : new TreeSet<>(required)) {
            require(
                    definition.settings().containsKey(name),
                    "the setting \"" + name + "\" is missing. " + knownSettings(known));
        }
    }

    /** What a word stands for. */
    <V> V choice(String name, Map<String, V> choices) {
        V chosen = choices.get(text(name));
        if (chosen == null) {
            throw unknown(name, new TreeSet<>(choices.keySet()));
        }
        return chosen;
    }

    int wholeNumber(String name) {
        String text = text(name);
        if (!text.matches("[0-9]{1,6}")) {
            throw wrong(name, "a whole number, 0 to 999999");
        }
        return Integer.parseInt(text);
    }

    /** A fraction above 0, up to 1. */
    BigDecimal fraction(String name) {
        String text = text(name);
        if (!text.matches("0?\\.[0-9]{1,4}|1(?:\\.0{1,4})?") || isZero(text)) {
            throw wrong(name, "a fraction above 0 and up to 1, such as 0.8");
        }
        return new BigDecimal(text);
    }

    /** Words with commas between them, at least one. */
    List<String> words(String name) {
        List<String> words =
                Stream.of(text(name).split(",", -1)).map(String::strip).toList();
        if (words.contains("") || Set.copyOf(words).size() < words.size()) {
            throw wrong(name, "different words with commas between them");
        }
        return words;
    }

    /** The same of a setting that may be left out. */
    List<String> optionalWords(String name) {
        return definition.settings().containsKey(name) ? words(name) : List.of();
    }

    /** One of the words of another setting. */
    String oneOf(String name, String others) {
        if (!words(others).contains(text(name))) {
            throw unknown(name, words(others));
        }
        return text(name);
    }

    /** One of the programme's milestones. */
    String milestone(String name, ReferenceData reference) {
        if (!reference.milestoneIds().contains(text(name))) {
            throw unknown(name, reference.milestoneIds());
        }
        return text(name);
    }

    String text(String name) {
        return definition.settings().getOrDefault(name, "");
    }

    private static boolean isZero(String text) {
        return new BigDecimal(text).signum() == 0;
    }

    private String knownSettings(Set<String> known) {
        return "The kind \"" + definition.kind() + "\" "
                + (known.isEmpty() ? "takes none." : "takes: " + String.join(", ", new TreeSet<>(known)) + ".");
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("metric \"" + definition.id() + "\": " + otherwise);
        }
    }

    private WrongSetting unknownSetting(String name, Set<String> known) {
        String problem = "metric \"" + definition.id() + "\": the kind \"" + definition.kind() + "\" has no setting \""
                + name + "\"";
        return known.isEmpty()
                ? WrongSetting.of(name, problem + "; it takes none")
                : WrongSetting.unknown(name, name, problem, known);
    }

    /** Of a setting that is none of these words. */
    WrongSetting unknown(String name, Collection<String> known) {
        return WrongSetting.unknown(name, text(name), is(name) + ", which is not known", known);
    }

    private WrongSetting wrong(String name, String expected) {
        return WrongSetting.of(name, is(name) + "; expected " + expected);
    }

    private String is(String name) {
        return "metric \"" + definition.id() + "\": the setting \"" + name + "\" is \"" + text(name) + "\"";
    }
}
