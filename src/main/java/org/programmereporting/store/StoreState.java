package org.programmereporting.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code store/state.json}: how many rows the database and how many lines each ledger had when the last command let go of them, and what those lines summed up
 * to. A database or ledger that was damaged, altered or swapped opens without an error; this, kept outside, finds it.
 *
 * @param format of the output folder: the number of its newest migration
 * @param rows by table; of tables that never lose a row
 * @param lines by ledger
 * @param sums {@link WholeLines#checksum} of those lines by ledger that has some; none of an older program
 * @param files {@link Checksum} by file of the database as it was closed; none while a command has it open, or had when it was killed
 */
public record StoreState(
        int format,
        Map<String, Long> rows,
        Map<String, Long> lines,
        Map<String, String> sums,
        Map<String, String> files) {
    public StoreState {
        rows = Map.copyOf(rows);
        lines = Map.copyOf(lines);
        sums = Map.copyOf(sums);
        files = Map.copyOf(files);
    }

    /** The same while the database is open: its files change. */
    public StoreState opened() {
        return new StoreState(format, rows, lines, sums, Map.of());
    }

    /** The same of one ledger alone. */
    public StoreState of(String ledger) {
        return new StoreState(format, Map.of(), only(ledger, lines), only(ledger, sums), Map.of());
    }

    private static <V> Map<String, V> only(String key, Map<String, V> map) {
        V value = map.get(key);
        return value == null ? Map.of() : Map.of(key, value);
    }

    /** What was written last; nothing in a folder that is new, or older than this file. */
    public static Optional<StoreState> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<StoreState> state = readable(file);
        if (state.isEmpty()) {
            throw new IOException(file + " is damaged. Type rebuild: the store is made anew from the ledgers.");
        }
        return state;
    }

    /** Nothing also when the file is damaged or empty: for what must go on all the same. */
    public static Optional<StoreState> readable(Path file) throws IOException {
        return Files.exists(file) ? json(file).map(StoreState::of) : Optional.empty();
    }

    private static Optional<JsonNode> json(Path file) throws IOException {
        try {
            return Optional.of(Json.read(Files.readAllBytes(file)))
                    .filter(json -> json.path("format").isInt());
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    private static StoreState of(JsonNode json) {
        return new StoreState(
                json.path("format").asInt(),
                Json.counts(json.path("rows")),
                Json.counts(json.path("lines")),
                Json.texts(json.path("sums")),
                Json.texts(json.path("files")));
    }

    public void write(Path file) throws IOException {
        ObjectNode json = Json.object().put("format", format);
        new TreeMap<>(rows).forEach(json.putObject("rows")::put);
        new TreeMap<>(lines).forEach(json.putObject("lines")::put);
        new TreeMap<>(sums).forEach(json.putObject("sums")::put);
        new TreeMap<>(files).forEach(json.putObject("files")::put);
        Durably.write(file, Json.pretty(json));
    }

    /** Where there is less now than there was, in words; nothing when all is there. */
    public Optional<String> missing(Map<String, Long> rowsNow, Map<String, Long> linesNow) {
        return missing("table ", rows, rowsNow, "rows").or(() -> missing("", lines, linesNow, "lines"));
    }

    private static Optional<String> missing(
            String what, Map<String, Long> before, Map<String, Long> now, String counted) {
        return new TreeMap<>(before)
                .entrySet().stream()
                        .filter(each -> now.getOrDefault(each.getKey(), 0L) < each.getValue())
                        .findFirst()
                        .map(each -> what + each.getKey() + " has " + now.getOrDefault(each.getKey(), 0L) + " of the "
                                + each.getValue() + " " + counted + " it had");
    }
}
