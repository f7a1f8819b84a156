package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.RawReturn.RawRow;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * The rows of a table while they are judged. A row is known by its first column; one without is not read, and told. Of two rows about the same
 * thing, the answers that differ are held.
 */
final class TableAnswers {
    private final List<FormField> columns;
    private final FormField key;
    private final Requirements requirements;
    private final Map<String, Map<String, SourcedValue>> rows = new LinkedHashMap<>();
    private final Map<String, RawCell> keyCells = new LinkedHashMap<>();
    private final Set<String> held = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    TableAnswers(List<FormField> columns, Requirements requirements) {
        this.columns = columns;
        this.key = columns.get(0);
        this.requirements = requirements;
    }

    void addAll(Optional<List<RawRow>> raw) {
        if (raw.isEmpty()) {
            // the reader told already that there is no such table
            held.add(key.table());
            return;
        }
        raw.get().stream().filter(row -> !isBlank(row)).forEach(this::add);
    }

    List<ReturnRow> rows() {
        return rows.entrySet().stream()
                .map(row -> new ReturnRow(row.getKey(), row.getValue()))
                .toList();
    }

    Set<String> held() {
        return held;
    }

    List<Finding> findings() {
        return findings;
    }

    private static boolean isBlank(RawRow row) {
        return row.cells().values().stream().allMatch(RawCell::isBlank);
    }

    private void add(RawRow row) {
        Optional<String> name = name(row);
        if (name.isEmpty()) {
            key.choices().stream()
                    .map(choice -> StatusReturn.heldRow(key.table(), choice))
                    .forEach(held::add);
            return;
        }
        Map<String, SourcedValue> values = new TreeMap<>();
        Set<String> wrong = new TreeSet<>();
        for (FormField column : columns) {
            addCell(Optional.ofNullable(row.cells().get(column.key())), column, values, wrong);
        }
        RawCell keyCell = row.cells().get(key.key());
        if (keyCell != null && rows.containsKey(name.get())) {
            merge(name.get(), values, keyCell);
        } else if (keyCell != null) {
            rows.put(name.get(), values);
            keyCells.put(name.get(), keyCell);
        }
        wrong.forEach(column -> held.add(StatusReturn.heldPath(key.table(), name.get(), column)));
    }

    private Optional<String> name(RawRow row) {
        RawCell cell = row.cells().get(key.key());
        if (cell == null) {
            return Optional.empty(); // the reader told already why it was not read
        } else if (cell.isBlank()) {
            findings.add(new Finding(
                    FindingCode.REQUIRED_MISSING,
                    Severity.HOLD,
                    cell.source(),
                    key.label(),
                    "",
                    "The row has answers but no " + key.label() + ", so it was not read. " + Requirements.remedy(key)));
            return Optional.empty();
        }
        ValueParser.Answer answer = ValueParser.parse(cell, key);
        if (answer.value().isEmpty()) {
            answer.finding().ifPresent(findings::add);
        }
        return answer.value().map(Object::toString);
    }

    private void addCell(
            Optional<RawCell> cell, FormField column, Map<String, SourcedValue> values, Set<String> wrong) {
        if (cell.isEmpty()) {
            wrong.add(column.key());
            return;
        }
        ValueParser.Answer answer = ValueParser.parse(cell.get(), column);
        Optional<Finding> missing = requirements.missing(cell.get(), column);
        answer.value()
                .ifPresent(value -> values.put(
                        column.key(), new SourcedValue(value, cell.get().source())));
        answer.finding().ifPresent(findings::add);
        missing.ifPresent(findings::add);
        if (answer.held() || missing.isPresent()) {
            wrong.add(column.key());
        }
    }

    private void merge(String name, Map<String, SourcedValue> second, RawCell keyCell) {
        Map<String, SourcedValue> first = rows.getOrDefault(name, Map.of());
        for (FormField column : columns) {
            Optional<?> one = Optional.ofNullable(first.get(column.key())).map(SourcedValue::value);
            Optional<?> other = Optional.ofNullable(second.get(column.key())).map(SourcedValue::value);
            if (!one.equals(other)) {
                first.remove(column.key());
                held.add(StatusReturn.heldPath(key.table(), name, column.key()));
            }
        }
        RawCell firstKey = keyCells.getOrDefault(name, keyCell);
        findings.add(ValueParser.finding(
                keyCell,
                key,
                FindingCode.ROW_TWICE,
                Severity.HOLD,
                Words.quoted(name) + " stands in two rows, here and at "
                        + firstKey.source().cell() + "; where they differ, neither counts. Keep one row."));
    }
}
