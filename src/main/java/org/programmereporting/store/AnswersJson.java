package org.programmereporting.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A trust's answers as one JSON document: every value with its type and its cell. A value is {@code [type, text, sheet, cell]}; the file is
 * the return's own and is not repeated.
 */
final class AnswersJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswersJson() {}

    static String write(StatusReturn answers) {
        ObjectNode document = JSON.createObjectNode();
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
        return document.toString();
    }

    static StatusReturn read(String json, OdsCode trust, ReportingPeriod period, String file) {
        JsonNode document = JSON.readTree(json);
        Map<String, List<ReturnRow>> tables = new TreeMap<>();
        document.path("tables").properties().forEach(table -> {
            List<ReturnRow> rows = new ArrayList<>();
            table.getValue()
                    .forEach(row ->
                            rows.add(new ReturnRow(row.path("key").asString(), values(row.path("values"), file))));
            tables.put(table.getKey(), List.copyOf(rows));
        });
        Set<String> held = new HashSet<>();
        document.path("held").forEach(path -> held.add(path.asString()));
        return new StatusReturn(trust, period, values(document.path("values"), file), tables, held);
    }

    private static void write(ObjectNode node, Map<String, SourcedValue> values) {
        new TreeMap<>(values)
                .forEach((key, value) -> node.putArray(key)
                        .add(type(value.value()))
                        .add(value.value().toString())
                        .add(value.source().sheet())
                        .add(value.source().cell()));
    }

    private static Map<String, SourcedValue> values(JsonNode node, String file) {
        Map<String, SourcedValue> values = new TreeMap<>();
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            Source source = new Source(file, shared(value.get(2)), shared(value.get(3)));
            values.put(
                    entry.getKey().intern(),
                    new SourcedValue(value(value.get(0).asString(), value.get(1).asString()), source));
        });
        return values;
    }

    /** Sheets, cells and keys are the same in all returns: many returns are held at once, and each of these words only once. */
    private static String shared(JsonNode word) {
        return word.asString().intern();
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

    private static FieldValue value(String type, String text) {
        return switch (type) {
            case "date" -> new FieldValue.OfDate(LocalDate.parse(text));
            case "month" -> new FieldValue.OfMonth(ReportingPeriod.of(text).orElseThrow());
            case "number" -> new FieldValue.OfNumber(new BigDecimal(text));
            case "answer" -> new FieldValue.OfAnswer(answer(text));
            case "text" -> new FieldValue.OfText(text);
            default -> throw new IllegalStateException("A stored answer has the unknown type \"" + type + "\"");
        };
    }

    private static FieldValue.Answer answer(String id) {
        for (FieldValue.Answer answer : FieldValue.Answer.values()) {
            if (answer.id().equals(id)) {
                return answer;
            }
        }
        throw new IllegalStateException("A stored answer is \"" + id + "\", which is none");
    }
}
