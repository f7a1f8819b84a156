package org.programmereporting.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of JSON objects, a line each, to which lines are only added; what was added is on the disk. A line that a power loss cut short is taken off
 * before the next is added.
 */
record JsonLines(Path file) {
    /** Makes of a line what it says, from its number; nothing when it cannot. */
    interface Parser<T> {
        Optional<T> parse(JsonNode line, int number);
    }

    /** The same of a line whose values are all plain, by their names. */
    interface PlainParser<T> {
        Optional<T> parse(Map<String, String> values, int number);
    }

    /** All whole lines, oldest first. */
    <T> List<T> read(Parser<T> parser) throws IOException {
        List<T> parsed = new ArrayList<>();
        for (String line : wholeLines().lines().toList()) {
            int number = parsed.size() + 1;
            parsed.add(parser.parse(json(line, number), number).orElseThrow(() -> damaged(number)));
        }
        return parsed;
    }

    /** The same of plain lines, for a file that has very many: in one go, and no tree is made of them. */
    <T> List<T> readPlain(PlainParser<T> parser) throws IOException {
        List<T> parsed = new ArrayList<>();
        try (JsonParser json = Json.parser(wholeLines())) {
            while (json.nextToken() != null) {
                int number = parsed.size() + 1;
                parsed.add(parser.parse(plain(json, number), number).orElseThrow(() -> damaged(number)));
            }
        } catch (JacksonException notJson) {
            throw damaged(
                    Optional.ofNullable(notJson.getLocation()) // of a number or name that is too long none is told
                            .map(TokenStreamLocation::getLineNr)
                            .orElse(parsed.size() + 1));
        }
        return parsed;
    }

    /** The values of an object that stands on its line alone. */
    private Map<String, String> plain(JsonParser json, int number) throws IOException {
        boolean isObject = json.currentToken() == JsonToken.START_OBJECT && isOn(number, json);
        Map<String, String> values = new HashMap<>();
        while (isObject && json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            isObject = json.nextToken().isScalarValue();
            values.put(name, json.getString());
        }
        if (!isObject || !isOn(number, json)) {
            throw damaged(StrictMath.min(number, json.currentTokenLocation().getLineNr()));
        }
        return values;
    }

    private static boolean isOn(int number, JsonParser json) {
        return json.currentTokenLocation().getLineNr() == number;
    }

    private String wholeLines() throws IOException {
        try {
            String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
            return text.substring(0, text.lastIndexOf('\n') + 1);
        } catch (CharacterCodingException notText) {
            throw new IOException(
                    file + ": this ledger is damaged: it holds bytes that are no text. Put the file back from a backup;"
                            + " nothing was changed.",
                    notText);
        }
    }

    /** Adds lines; when this returns they are on the disk. */
    void append(List<ObjectNode> lines) throws IOException {
        Files.createDirectories(Durably.folderOf(file));
        WholeLines.takeOffCutLine(file);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(Json.line(line)).append('\n'));
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(StandardCharsets.UTF_8.encode(text.toString()));
            channel.force(true);
        }
        Durably.flush(Durably.folderOf(file));
    }

    private JsonNode json(String line, int number) throws IOException {
        try {
            return Json.read(line);
        } catch (JacksonException notJson) {
            throw damaged(number);
        }
    }

    private IOException damaged(int number) {
        return new IOException(file + ":" + number
                + ": this line of the ledger is damaged. Put the file back from a backup;" + " nothing was changed.");
    }
}
