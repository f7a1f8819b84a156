package org.programmereporting.job;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.json.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A {@link Manifest} as text, two spaces a level and the same on every machine. Written and read in one go, since of years of months it is long. */
final class ManifestJson {
    private static final String INPUTS = "inputs";
    /** How it ends when inputs come last; a former one ends with its outputs, and one that is cut short with neither. */
    private static final byte[] END = "]\n}\n".getBytes(StandardCharsets.UTF_8);

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.prettyGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("programme", manifest.programme());
            json.writeStringProperty("period", manifest.period());
            json.writeStringProperty("status", manifest.status());
            json.writeStringProperty("asAt", manifest.asAt());
            json.writeStringProperty("knownBy", manifest.knownBy());
            json.writeStringProperty("programVersion", manifest.programVersion());
            json.writeStringProperty("fingerprint", manifest.fingerprint());
            json.writeObjectPropertyStart("counts");
            new TreeMap<>(manifest.counts()).forEach(json::writeNumberProperty);
            json.writeEndObject();
            write("headlines", manifest.headlines(), json);
            write("notes", manifest.notes(), json);
            write("rejections", manifest.rejections(), json);
            write("definition", manifest.definition(), json);
            write("outputs", manifest.outputs(), json);
            writeInputs(manifest.inputs(), json); // last, for all who have no need of them
            json.writeEndObject();
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(String name, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void write(String name, Map<String, String> hashes, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        new TreeMap<>(hashes).forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void writeInputs(List<Manifest.Input> inputs, JsonGenerator json) {
        json.writeArrayPropertyStart(INPUTS);
        inputs.forEach(input -> {
            json.writeStartObject();
            json.writeStringProperty("period", input.period());
            json.writeStringProperty("file", input.file());
            json.writeStringProperty("sha256", input.sha256());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /**
     * The manifest; nothing when it is no object at all, as of an empty file.
     *
     * @param withInputs else they are left unread, and it has none
     * @throws tools.jackson.core.JacksonException when it is none, or damaged
     */
    static Optional<Manifest> read(byte[] bytes, boolean withInputs) {
        ObjectNode json = Json.object();
        try (JsonParser parser = Json.parser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            boolean isRead = false;
            while (!isRead && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (withInputs || !name.equals(INPUTS)) {
                    json.set(name, Json.value(parser));
                } else if (endsWithInputs(bytes)) {
                    isRead = true;
                } else {
                    parser.skipChildren();
                }
            }
        }
        return Optional.of(of(json));
    }

    private static boolean endsWithInputs(byte[] bytes) {
        int start = bytes.length - END.length;
        return start >= 0 && Arrays.equals(bytes, start, bytes.length, END, 0, END.length);
    }

    private static Manifest of(JsonNode json) {
        List<Manifest.Input> inputs = new ArrayList<>();
        json.path(INPUTS)
                .forEach(input -> inputs.add(new Manifest.Input(
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
                Json.counts(json.path("counts")),
                texts(json.path("headlines")),
                texts(json.path("notes")),
                texts(json.path("rejections")),
                inputs,
                Json.texts(json.path("definition")),
                Json.texts(json.path("outputs")));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
