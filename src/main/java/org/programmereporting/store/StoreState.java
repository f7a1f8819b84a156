package org.programmereporting.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code store/state.json}: how many rows the database and how many lines each ledger had when the last command let go of them. A database or ledger that
 * was damaged or swapped opens with fewer, without an error; this count, kept outside, finds it.
 *
 * @param format of the output folder: the number of its newest migration
 * @param rows by table; of tables that never lose a row
 * @param lines by ledger
 * @param files {@link Checksum} by file of the database as it was closed; none while a command has it open, or had when it was killed
 */
public record StoreState(int format, Map<String, Long> rows, Map<String, Long> lines, Map<String, String> files) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public StoreState {
        rows = Map.copyOf(rows);
        lines = Map.copyOf(lines);
        files = Map.copyOf(files);
    }

    /** The same while the database is open: its files change. */
    public StoreState opened() {
        return new StoreState(format, rows, lines, Map.of());
    }

    /** What was written last; nothing in a folder that is new, or older than this file. */
    public static Optional<StoreState> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            return Optional.of(new StoreState(
                    json.path("format").asInt(0),
                    counts(json.path("rows")),
                    counts(json.path("lines")),
                    checksums(json.path("files"))));
        } catch (JacksonException damaged) {
            throw new IOException(
                    file + " is damaged. Type rebuild: the store is made anew from the ledgers.", damaged);
        }
    }

    public void write(Path file) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("format", format);
        new TreeMap<>(rows).forEach(json.putObject("rows")::put);
        new TreeMap<>(lines).forEach(json.putObject("lines")::put);
        new TreeMap<>(files).forEach(json.putObject("files")::put);
        Durably.write(file, JSON.writeValueAsBytes(json));
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

    private static Map<String, String> checksums(JsonNode node) {
        Map<String, String> checksums = new TreeMap<>();
        node.properties()
                .forEach(each -> checksums.put(each.getKey(), each.getValue().asString()));
        return checksums;
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new TreeMap<>();
        node.properties()
                .forEach(each -> counts.put(each.getKey(), each.getValue().asLong()));
        return counts;
    }
}
