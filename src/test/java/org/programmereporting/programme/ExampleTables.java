package org.programmereporting.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The few lines of reference data that an example needs; a column that it leaves out is as the file's defaults say. */
public final class ExampleTables {
    private static final String TRUSTS = "trusts";
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "adoption",
            List.of("as_at", "trusts", "source"),
            "assessments",
            List.of("trust", "period", "rating", "assessed_by", "reason"),
            "baseline-changes",
            List.of(
                    "trust",
                    "service",
                    "old_baseline",
                    "new_baseline",
                    "effective_from",
                    "approval_reference",
                    "approved_by"),
            "contracts",
            List.of(
                    "trust",
                    "service",
                    "cluster",
                    "system",
                    "outgoing_supplier",
                    "held_from",
                    "exit_start",
                    "baseline_exit"),
            "deadlines",
            List.of("cohort", "deadline", "effective_from", "reason", "approved_by"),
            "exits",
            List.of("trust", "service", "exit_date", "confirmed_on", "confirmed_by", "reference"),
            "first-wave",
            List.of("trust", "volume_tb", "milestone", "start", "planned", "actual"),
            "scope",
            List.of("trust", "leaves_on", "reason", "approved_by"),
            "successions",
            List.of("predecessor", "successor", "effective_from", "reason"),
            TRUSTS,
            List.of("code", "name", "region", "opened", "closed", "effective_from"));

    /** Taken from the programme: an example does not tell them. */
    private static final List<String> AS_THEY_ARE = List.of("suppliers", "calendar");

    private final Map<String, Map<String, String>> defaults = new TreeMap<>();

    ExampleTables(YamlMap given) {
        given.allowing(COLUMNS.keySet().toArray(String[]::new));
        given.keys().forEach(table -> defaults.put(table, line(table, given.map(table))));
    }

    /** Lines by table, whole. A trust that holds a contract and has no line of its own gets one. */
    Map<String, List<Map<String, String>>> read(YamlMap reference) {
        reference.allowing(COLUMNS.keySet().toArray(String[]::new));
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        reference
                .keys()
                .forEach(table -> tables.put(
                        table,
                        reference.maps(table).stream()
                                .map(map -> whole(table, line(table, map)))
                                .toList()));
        tables.put(TRUSTS, trusts(tables));
        return tables;
    }

    private List<Map<String, String>> trusts(Map<String, List<Map<String, String>>> tables) {
        List<Map<String, String>> trusts = new ArrayList<>(tables.getOrDefault(TRUSTS, List.of()));
        Set<String> named = trusts.stream()
                .map(trust -> trust.getOrDefault("code", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String table : List.of("contracts", "first-wave")) {
            tables.getOrDefault(table, List.of()).stream()
                    .map(line -> line.getOrDefault("trust", ""))
                    .filter(named::add)
                    .forEach(code -> trusts.add(whole(TRUSTS, Map.of("code", code))));
        }
        return trusts;
    }

    private static Map<String, String> line(String table, YamlMap map) {
        map.allowing(columns(table).toArray(String[]::new));
        Map<String, String> cells = new LinkedHashMap<>();
        map.keys().forEach(column -> cells.put(column, map.text(column)));
        return cells;
    }

    private Map<String, String> whole(String table, Map<String, String> given) {
        Map<String, String> cells = new LinkedHashMap<>(defaults.getOrDefault(table, Map.of()));
        cells.putAll(given);
        if (table.equals(TRUSTS)) {
            cells.putIfAbsent("name", "Trust " + given.getOrDefault("code", ""));
        }
        return cells;
    }

    private static List<String> columns(String table) {
        return Optional.ofNullable(COLUMNS.get(table)).orElseThrow();
    }

    /** Lays out a programme's folder with its own definition and an example's reference data, as files. */
    public static Path write(Path programme, Example example, Path into) {
        try {
            Path folder = into.resolve(String.valueOf(programme.getFileName()));
            Files.createDirectories(folder.resolve("reference"));
            for (String file : List.of(DefinitionFile.FILE, "return-form.csv")) {
                Files.copy(programme.resolve(file), folder.resolve(file));
            }
            for (String table : AS_THEY_ARE) {
                Files.copy(programme.resolve(ReferenceFolder.file(table)), folder.resolve(ReferenceFolder.file(table)));
            }
            Files.writeString(folder.resolve(ReferenceFolder.file("contacts")), "trust,role,name,email,telephone\n");
            for (String table : COLUMNS.keySet()) {
                List<Map<String, String>> lines = example.reference().getOrDefault(table, List.of());
                Files.writeString(folder.resolve(ReferenceFolder.file(table)), csv(columns(table), lines));
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String csv(List<String> columns, List<Map<String, String>> lines) {
        StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
        lines.forEach(line -> csv.append(columns.stream()
                        .map(column -> '"' + line.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .append('\n'));
        return csv.toString();
    }
}
