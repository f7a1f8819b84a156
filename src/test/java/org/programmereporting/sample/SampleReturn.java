package org.programmereporting.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one trust answers in one month: values by the keys of return-form.csv, as text, whole numbers, decimals and dates. A key without a
 * value is a question left empty.
 */
final class SampleReturn {
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();

    SampleReturn put(String key, @Nullable Object value) {
        if (value == null || "".equals(value)) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
        return this;
    }

    @Nullable
    Object value(String key) {
        return values.get(key);
    }

    /** The rows of a table, in the order of the form; they may be changed. */
    List<Map<String, Object>> rows(String table) {
        return tables.computeIfAbsent(table, key -> new ArrayList<>());
    }

    Map<String, Object> addRow(String table) {
        Map<String, Object> row = new LinkedHashMap<>();
        rows(table).add(row);
        return row;
    }
}
