package org.programmereporting.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.programmereporting.json.Json;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads what {@link AnswersJson} wrote, token by token: years of returns are read for every month's report. Sheets, cells and keys are the same in all
 * returns, and most answers are those of the month before, so each of these is made and held only once.
 */
final class AnswersReader {
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Map<String, FieldValue>> known = new HashMap<>();

    StatusReturn read(String json, OdsCode trust, ReportingPeriod period, String file) {
        Map<String, SourcedValue> values = Map.of();
        Map<String, List<ReturnRow>> tables = Map.of();
        Set<String> held = Set.of();
        try (JsonParser document = Json.parser(json)) {
            expect(document.nextToken(), JsonToken.START_OBJECT);
            while (document.nextToken() != JsonToken.END_OBJECT) {
                String part = document.currentName();
                document.nextToken();
                switch (part) {
                    case "values" -> values = values(document, file);
                    case "tables" -> tables = tables(document, file);
                    case "held" -> held = held(document);
                    default -> throw unknown("part", part);
                }
            }
        }
        return new StatusReturn(trust, period, values, tables, held);
    }

    private Map<String, List<ReturnRow>> tables(JsonParser document, String file) {
        Map<String, List<ReturnRow>> tables = new TreeMap<>();
        while (document.nextToken() != JsonToken.END_OBJECT) {
            String table = word(document.currentName());
            expect(document.nextToken(), JsonToken.START_ARRAY);
            List<ReturnRow> rows = new ArrayList<>();
            while (document.nextToken() != JsonToken.END_ARRAY) {
                rows.add(row(document, file));
            }
            tables.put(table, List.copyOf(rows));
        }
        return tables;
    }

    private ReturnRow row(JsonParser document, String file) {
        String key = "";
        Map<String, SourcedValue> values = Map.of();
        while (document.nextToken() != JsonToken.END_OBJECT) {
            String part = document.currentName();
            document.nextToken();
            switch (part) {
                case "key" -> key = document.getString();
                case "values" -> values = values(document, file);
                default -> throw unknown("part", part);
            }
        }
        return new ReturnRow(key, values);
    }

    private Map<String, SourcedValue> values(JsonParser document, String file) {
        Map<String, SourcedValue> values = new HashMap<>();
        while (document.nextToken() != JsonToken.END_OBJECT) {
            String key = word(document.currentName());
            expect(document.nextToken(), JsonToken.START_ARRAY);
            FieldValue value = known(document.nextStringValue(), document.nextStringValue());
            Source source = new Source(file, word(document.nextStringValue()), word(document.nextStringValue()));
            values.put(key, new SourcedValue(value, source));
            expect(document.nextToken(), JsonToken.END_ARRAY);
        }
        return values;
    }

    private static Set<String> held(JsonParser document) {
        Set<String> held = new HashSet<>();
        while (document.nextToken() != JsonToken.END_ARRAY) {
            held.add(document.getString());
        }
        return held;
    }

    private String word(String text) {
        return words.computeIfAbsent(text, first -> first);
    }

    private FieldValue known(String type, String text) {
        return known.computeIfAbsent(type, none -> new HashMap<>()).computeIfAbsent(text, none -> value(type, text));
    }

    private static FieldValue value(String type, String text) {
        return switch (type) {
            case "date" -> new FieldValue.OfDate(LocalDate.parse(text));
            case "month" -> new FieldValue.OfMonth(ReportingPeriod.of(text).orElseThrow());
            case "number" -> new FieldValue.OfNumber(new BigDecimal(text));
            case "answer" -> new FieldValue.OfAnswer(answer(text));
            case "text" -> new FieldValue.OfText(text);
            default -> throw unknown("type", type);
        };
    }

    private static FieldValue.Answer answer(String id) {
        for (FieldValue.Answer answer : FieldValue.Answer.values()) {
            if (answer.id().equals(id)) {
                return answer;
            }
        }
        throw unknown("answer", id);
    }

    private static void expect(JsonToken token, JsonToken expected) {
        if (token != expected) {
            throw unknown("token", String.valueOf(token));
        }
    }

    private static IllegalStateException unknown(String what, String word) {
        return new IllegalStateException("Stored answers have the unknown " + what + " \"" + word + "\"");
    }
}
