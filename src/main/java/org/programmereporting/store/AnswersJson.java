package org.programmereporting.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.programmereporting.json.Json;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a trust's answers as one JSON document: every value with its type and its cell. A value is {@code [type, text, sheet, cell]}; the file is
 * the return's own and is not repeated.
 */
final class AnswersJson {
    private AnswersJson() {}

    static String write(StatusReturn answers) {
        ObjectNode document = Json.object();
        write(document.putObject("values"), answers.values());
        ObjectNode tables = document.putObject("tables");
        new TreeMap<>(answers.tables()).forEach((table, rows) -> {
            ArrayNode list = tables.putArray(table);
            rows.forEach(row -> {
                ObjectNode node = list.addObject().put("key", row.key());
                write(node.putObject("values"), row.values());
            });
        });
        new TreeSet<>(answers.held()).forEach(document.putArray("held")::add);
        return Json.line(document);
    }

    private static void write(ObjectNode node, Map<String, SourcedValue> values) {
        new TreeMap<>(values)
                .forEach((key, value) -> node.putArray(key)
                        .add(type(value.value()))
                        .add(value.value().toString())
                        .add(value.source().sheet())
                        .add(value.source().cell()));
    }

    private static String type(FieldValue value) {
        if (value instanceof FieldValue.OfDate) {
            return "date";
        } else if (value instanceof FieldValue.OfMonth) {
            return "month";
        } else if (value instanceof FieldValue.OfNumber) {
            return "number";
        } else if (value instanceof FieldValue.OfAnswer) {
            return "answer";
        }
        return "text";
    }
}
