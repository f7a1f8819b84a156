package org.programmereporting.programme;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.programmereporting.returns.Source;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file that knows its lines: reads what is needed, and says where what is missing or wrong. */
final class YamlMap {
    private final String file;
    private final int line;
    private final Map<String, Node> entries;

    private YamlMap(String file, int line, Map<String, Node> entries) {
        this.file = file;
        this.line = line;
        this.entries = entries;
    }

    static YamlMap of(String file, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new DefinitionException(new Problem(
                    file, lineOf(node), "A list of \"key: value\" is expected here", "Write one key a line"));
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> {
            String key = scalar(file, tuple.getKeyNode());
            if (entries.put(key, tuple.getValueNode()) != null) {
                throw new DefinitionException(
                        new Problem(file, lineOf(tuple.getKeyNode()), "\"" + key + "\" stands twice", "Remove one"));
            }
        });
        return new YamlMap(file, lineOf(node), entries);
    }

    /** Refuses keys that nobody reads: most are misspelt. */
    YamlMap allowing(String... keys) {
        Set<String> known = Set.of(keys);
        entries.forEach((key, node) -> {
            if (!known.contains(key)) {
                throw problem(lineOf(node), "\"" + key + "\" is not known here", Nearest.mend(key, List.of(keys)));
            }
        });
        return this;
    }

    Set<String> keys() {
        return entries.keySet();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    int line() {
        return line;
    }

    /** The line of a key's value. */
    int line(String key) {
        return lineOf(node(key));
    }

    /** The line of a word of a key's value, where that is a list; else of the value; of the mapping when it has no such key. */
    int line(String key, String word) {
        return Optional.ofNullable(entries.get(key))
                .map(value -> value instanceof SequenceNode list
                        ? list.getValue().stream()
                                .filter(item -> item instanceof ScalarNode scalar
                                        && scalar.getValue().equals(word))
                                .findFirst()
                                .orElse(value)
                        : value)
                .map(YamlMap::lineOf)
                .orElse(line);
    }

    /** Where a key's value stands. */
    Source source(String key) {
        return new Source(file, "", "line " + line(key));
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> missing(key));
    }

    Optional<String> optionalText(String key) {
        return Optional.ofNullable(entries.get(key)).map(node -> scalar(file, node));
    }

    List<String> texts(String key) {
        return node(key) instanceof SequenceNode list
                ? list.getValue().stream().map(item -> scalar(file, item)).toList()
                : List.of(text(key));
    }

    List<String> optionalTexts(String key) {
        return entries.containsKey(key) ? texts(key) : List.of();
    }

    YamlMap map(String key) {
        return of(file, node(key));
    }

    List<YamlMap> maps(String key) {
        if (!(node(key) instanceof SequenceNode list)) {
            throw problem(lineOf(node(key)), "\"" + key + "\" must be a list", "Begin each item with \"- \"");
        }
        return list.getValue().stream().map(item -> of(file, item)).toList();
    }

    List<YamlMap> optionalMaps(String key) {
        return entries.containsKey(key) ? maps(key) : List.of();
    }

    LocalDate date(String key) {
        return parsed(key, LocalDate::parse, "a date", "Write it as 2014-06-30");
    }

    int wholeNumber(String key) {
        return parsed(key, Integer::valueOf, "a whole number", "Write digits only");
    }

    boolean truth(String key) {
        return parsed(key, YamlMap::truthOf, "true or false", "Write true or false");
    }

    <T> T parsed(String key, Function<String, T> parser, String kind, String mend) {
        String text = text(key);
        try {
            return parser.apply(text);
        } catch (DateTimeParseException | IllegalArgumentException notOne) {
            Optional<String> noSuchDay =
                    notOne instanceof DateTimeParseException ? NoSuchDay.in(text) : Optional.empty();
            throw problem(
                    lineOf(node(key)),
                    "\"" + text + "\" for \"" + key + "\" is not " + kind
                            + noSuchDay.map(no -> ": " + no).orElse(""),
                    noSuchDay.isPresent() ? NoSuchDay.MEND : mend);
        }
    }

    DefinitionException problem(String what, String mend) {
        return problem(line, what, mend);
    }

    /** The same of one key. */
    DefinitionException problemAt(String key, String what, String mend) {
        return problem(line(key), what, mend);
    }

    /** The same of one word of its value. */
    DefinitionException problemAt(String key, String word, String what, String mend) {
        return problem(line(key, word), what, mend);
    }

    /** The same of the first of some keys whose value holds a word, alone or among others with commas between them. */
    DefinitionException problemWhere(Collection<String> keys, String word, String what, String mend) {
        return keys.stream()
                .filter(key -> holds(key, word))
                .findFirst()
                .map(key -> problemAt(key, word, what, mend))
                .orElseGet(() -> problem(what, mend));
    }

    boolean holds(String key, String word) {
        return texts(key).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .anyMatch(each -> each.strip().equals(word));
    }

    private DefinitionException problem(int at, String what, String mend) {
        return new DefinitionException(new Problem(file, at, what, mend));
    }

    private Node node(String key) {
        return Optional.ofNullable(entries.get(key)).orElseThrow(() -> missing(key));
    }

    private DefinitionException missing(String key) {
        return problem("\"" + key + "\" is missing", "Add \"" + key + ": …\"");
    }

    private static String scalar(String file, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new DefinitionException(new Problem(
                file, lineOf(node), "One value is expected here", "Write a single word, number or \"text\""));
    }

    private static boolean truthOf(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    static String words(List<String> words) {
        return words.stream()
                .map(word -> "\"" + word + "\"")
                .reduce((a, b) -> a + ", " + b)
                .orElse("nothing");
    }
}
