package org.programmereporting.json;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Trees and tokens of JSON without the library's mapper: that one maps any Java type, of which our files have none, and to set it up takes a sixth of a
 * run with nothing new. What is read is JSON as RFC 8259 has it, and no more than one value.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        /** Two spaces a level, the same on every machine. */
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    };

    private Json() {}

    /** An object to put values into. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The value that a text holds; a {@link MissingNode} when it holds none. */
    public static JsonNode read(String text) {
        return only(parser(text));
    }

    /** The same of bytes. */
    public static JsonNode read(byte[] bytes) {
        return only(parser(bytes));
    }

    /** The tokens of a text. */
    public static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** The same of bytes. */
    public static JsonParser parser(byte[] bytes) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }

    private static JsonNode only(JsonParser parser) {
        try (parser) {
            JsonNode value = parser.nextToken() == null ? MissingNode.getInstance() : JsonTree.read(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value");
            }
            return value;
        }
    }

    /** The value that begins with the parser's token; then the parser stands at its end. */
    public static JsonNode value(JsonParser parser) {
        return JsonTree.read(parser);
    }

    /** An object's values by their names, all as texts. */
    public static SortedMap<String, String> texts(JsonNode object) {
        SortedMap<String, String> texts = new TreeMap<>();
        object.properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
        return texts;
    }

    /** An object's values by their names, all as whole numbers. */
    public static SortedMap<String, Long> counts(JsonNode object) {
        SortedMap<String, Long> counts = new TreeMap<>();
        object.properties()
                .forEach(each -> counts.put(each.getKey(), each.getValue().asLong()));
        return counts;
    }

    /** On one line. */
    public static String line(JsonNode tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            JsonTree.write(tree, json);
        }
        return text.toString();
    }

    /** For people too, an entry of an object a line, in UTF-8. */
    public static byte[] pretty(JsonNode tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = prettyGenerator(text)) {
            JsonTree.write(tree, json);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes what is too long for a tree the way that {@link #pretty} does: letters, not bytes, since half of a pair of letters, as a workbook may hold, then
     * becomes a question mark.
     */
    public static JsonGenerator prettyGenerator(Writer text) {
        return FACTORY.createGenerator(PRETTY, text);
    }
}
