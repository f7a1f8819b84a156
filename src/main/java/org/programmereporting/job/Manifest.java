package org.programmereporting.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.store.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code manifest.json} of a draft: what it was made from and what it holds, with hashes. Written last: a draft is whole when its files match
 * it. It holds no clock, no duration, no random number.
 *
 * @param status {@code draft}, or the number of the edition
 * @param counts the run's counts by name, for the summary
 * @param headlines the report's sentences
 * @param knownBy up to when something must have been known to count, or {@code everything received}
 * @param notes which of the inputs do not count and why, and what of the centre's own lines does not fit
 * @param rejections what was wrong with each file that does not count, one line a file
 * @param inputs hash by {@code period/path}
 * @param definition hash by file
 * @param outputs hash by path below the draft
 */
public record Manifest(
        String programme,
        String period,
        String status,
        String asAt,
        String knownBy,
        String programVersion,
        String fingerprint,
        Map<String, Long> counts,
        List<String> headlines,
        List<String> notes,
        List<String> rejections,
        List<Input> inputs,
        Map<String, String> definition,
        Map<String, String> outputs) {
    public static final String FILE = "manifest.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Manifest {
        counts = Map.copyOf(counts);
        headlines = List.copyOf(headlines);
        notes = List.copyOf(notes);
        rejections = List.copyOf(rejections);
        inputs = List.copyOf(inputs);
        definition = Map.copyOf(definition);
        outputs = Map.copyOf(outputs);
    }

    /** A received file that the draft was made from. */
    public record Input(String period, String file, String sha256) {}

    /** The manifest, or nothing when there is none or it cannot be read: then the draft is made again. */
    public static Optional<Manifest> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(parse(Files.readString(file, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException | JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** Whether every file listed lies in the folder with its hash. */
    boolean matches(Path draft) throws IOException {
        for (Map.Entry<String, String> output : outputs.entrySet()) {
            Path file = draft.resolve(output.getKey());
            if (!Files.isRegularFile(file) || !Hash.of(file).equals(output.getValue())) {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        ObjectNode json = JSON.createObjectNode()
                .put("programme", programme)
                .put("period", period)
                .put("status", status)
                .put("asAt", asAt)
                .put("knownBy", knownBy)
                .put("programVersion", programVersion)
                .put("fingerprint", fingerprint);
        ObjectNode numbers = json.putObject("counts");
        new TreeMap<>(counts).forEach(numbers::put);
        headlines.forEach(json.putArray("headlines")::add);
        notes.forEach(json.putArray("notes")::add);
        rejections.forEach(json.putArray("rejections")::add);
        ArrayNode files = json.putArray("inputs");
        inputs.forEach(input -> files.addObject()
                .put("period", input.period())
                .put("file", input.file())
                .put("sha256", input.sha256()));
        putHashes(json.putObject("definition"), definition);
        putHashes(json.putObject("outputs"), outputs);
        return (JSON.writeValueAsString(json).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void putHashes(ObjectNode node, Map<String, String> hashes) {
        new TreeMap<>(hashes).forEach(node::put);
    }

    private static Manifest parse(String text) {
        JsonNode json = JSON.readTree(text);
        Map<String, Long> counts = new TreeMap<>();
        json.path("counts")
                .properties()
                .forEach(e -> counts.put(e.getKey(), e.getValue().asLong()));
        List<Input> inputs = new ArrayList<>();
        json.path("inputs")
                .forEach(input -> inputs.add(new Input(
                        input.path("period").asString(),
                        input.path("file").asString(),
                        input.path("sha256").asString())));
        return new Manifest(
                json.path("programme").asString(),
                json.path("period").asString(),
                json.path("status").asString(),
                json.path("asAt").asString(),
                json.path("knownBy").asString(),
                json.path("programVersion").asString(),
                json.path("fingerprint").asString(),
                counts,
                texts(json.path("headlines")),
                texts(json.path("notes")),
                texts(json.path("rejections")),
                inputs,
                hashes(json.path("definition")),
                hashes(json.path("outputs")));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static Map<String, String> hashes(JsonNode node) {
        Map<String, String> hashes = new TreeMap<>();
        node.properties().forEach(e -> hashes.put(e.getKey(), e.getValue().asString()));
        return hashes;
    }
}
