package org.programmereporting.programme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.programmereporting.programme.Example.Place;
import org.programmereporting.returns.FieldPath;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;

/** Reads {@code examples.yml}; what names no field of the form, or no column of the reference data, is refused with its line. */
public final class ExamplesFile {
    private static final String FILE = "examples.yml";
    private static final Set<String> OF_RETURN = Set.of("trust", "period", "outcome", "received");
    private static final List<String> WANTED = List.of("value", "numerator", "denominator", "previous", "change");

    private final ReturnForm form;
    private final YamlMap yaml;
    private final ExampleTables tables;

    private ExamplesFile(Path folder, ReturnForm form) {
        this.form = form;
        this.yaml = YamlFile.read(folder, FILE).allowing("period", "defaults", "examples");
        this.tables = new ExampleTables(yaml.map("defaults"));
    }

    /**
     * The examples of a programme.
     *
     * @throws DefinitionException when there are none, or one cannot be used
     */
    public static List<Example> read(Path folder, ReturnForm form) {
        if (!Files.exists(folder.resolve(FILE))) {
            throw new DefinitionException(new Problem(
                            FILE,
                            1,
                            "The programme has no examples of its figures",
                            "Write one example a metric: a name, the returns of a few trusts, and the figures expected;"
                                    + " begin with a copy of another programme's"))
                    .in(folder);
        }
        return new ExamplesFile(folder, form).examples();
    }

    private List<Example> examples() {
        return yaml.maps("examples").stream().map(this::example).toList();
    }

    private Example example(YamlMap map) {
        map.allowing("name", "period", "as-at", "reference", "returns", "figures");
        ReportingPeriod period = period(map.keys().contains("period") ? map : yaml);
        return new Example(
                map.text("name"),
                period,
                map.keys().contains("as-at") ? Optional.of(map.date("as-at")) : Optional.empty(),
                tables.read(map.map("reference")),
                map.optionalMaps("returns").stream()
                        .map(line -> said(line, period))
                        .toList(),
                map.maps("figures").stream().map(ExamplesFile::expected).toList());
    }

    private static ReportingPeriod period(YamlMap map) {
        return map.parsed(
                "period",
                text -> ReportingPeriod.of(text).orElseThrow(IllegalArgumentException::new),
                "a month",
                "Write it as 2014-06");
    }

    private Example.OfTrust said(YamlMap map, ReportingPeriod month) {
        List<Example.Said> answers = new ArrayList<>();
        map.keys().stream().filter(key -> !OF_RETURN.contains(key)).forEach(key -> answers.add(answer(map, key)));
        return new Example.OfTrust(
                map.parsed("trust", OdsCode::new, "a code", "Write it as ZA1"),
                map.keys().contains("period") ? period(map) : month,
                outcome(map),
                map.optionalText("received").orElse(""),
                answers);
    }

    private static FileOutcome outcome(YamlMap map) {
        return map.keys().contains("outcome")
                ? map.parsed(
                        "outcome",
                        word -> FileOutcome.valueOf(
                                word.toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                        "an outcome",
                        "Write accepted, accepted-with-queries, rejected or unreadable")
                : FileOutcome.ACCEPTED;
    }

    private Example.Said answer(YamlMap map, String key) {
        Place place = new Place(FILE, map.line(key));
        FieldPath path = FieldPath.of(key)
                .filter(named -> form.field(named.ofForm()).isPresent())
                .orElseThrow(() -> place.problem(
                        "\"" + key + "\" is no field of the return form",
                        "Write a key of return-form.csv; of a table, table[row].key, the row being what its first column"
                                + " says"));
        return new Example.Said(path, map.text(key), place);
    }

    private static Example.Expected expected(YamlMap map) {
        map.allowing("metric", "group", "of", "value", "numerator", "denominator", "previous", "change");
        Map<String, String> wanted = new TreeMap<>();
        WANTED.forEach(word -> map.optionalText(word).ifPresent(text -> wanted.put(word, text)));
        if (wanted.isEmpty()) {
            throw map.problem("The figure \"" + map.text("metric") + "\" expects nothing", "Add \"value: …\"");
        }
        return new Example.Expected(
                map.text("metric"),
                map.optionalText("group").orElse(""),
                map.optionalText("of").orElse(""),
                wanted,
                new Place(FILE, map.line()));
    }
}
