package org.programmereporting.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A trust's accepted answers for a period.
 *
 * @param values single values by key; a field without a value is absent
 * @param tables rows by table
 * @param held paths of the fields whose value was wrong and that keep their last accepted one: {@code key}, {@code table[row].column},
 *     {@code table[row]} when a row could not be told from others, or the table's name alone when none of its rows could be read
 */
public record StatusReturn(
        OdsCode trust,
        ReportingPeriod period,
        Map<String, SourcedValue> values,
        Map<String, List<ReturnRow>> tables,
        Set<String> held) {
    public StatusReturn {
        values = PlacedAnswers.kept(values);
        tables = Map.copyOf(tables);
        held = Set.copyOf(held);
    }

    public Optional<SourcedValue> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public Optional<LocalDate> date(String key) {
        return Values.date(PlacedAnswers.answer(values, key));
    }

    public Optional<BigDecimal> number(String key) {
        return Values.number(PlacedAnswers.answer(values, key));
    }

    public Optional<String> text(String key) {
        return Values.text(PlacedAnswers.answer(values, key));
    }

    /** Each single answer by its key, without where it stands. */
    public void forEachAnswer(BiConsumer<String, FieldValue> action) {
        PlacedAnswers.forEachAnswer(values, action);
    }

    public List<ReturnRow> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The first row of a table that is about this. */
    public Optional<ReturnRow> row(String table, String key) {
        for (ReturnRow row : rows(table)) {
            if (row.key().equals(key)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    public Optional<SourcedValue> value(FieldPath path) {
        return path.isSingle()
                ? value(path.key())
                : row(path.table(), path.row()).flatMap(row -> row.value(path.key()));
    }

    /** The answer that stands in a cell; of several the first by its path. */
    public Optional<FieldPath> pathOf(Source cell) {
        List<FieldPath> found = new ArrayList<>();
        values.forEach((key, value) -> {
            if (value.source().equals(cell)) {
                found.add(FieldPath.single(key));
            }
        });
        tables.forEach((table, rows) -> rows.forEach(row -> row.values().forEach((column, value) -> {
            if (value.source().equals(cell)) {
                found.add(new FieldPath(table, row.key(), column));
            }
        })));
        return found.stream().min(Comparator.comparing(FieldPath::toString));
    }

    /** This return with another value, or none, for one answer, which is held no longer. */
    public StatusReturn with(FieldPath path, Optional<SourcedValue> value) {
        Set<String> free = new TreeSet<>(held);
        free.removeAll(Set.of(path.toString(), heldRow(path.table(), path.row()), path.table()));
        Map<String, SourcedValue> singles = new TreeMap<>(values);
        Map<String, List<ReturnRow>> rows = new TreeMap<>(tables);
        if (path.isSingle()) {
            singles.remove(path.key());
            value.ifPresent(found -> singles.put(path.key(), found));
        } else {
            rows.computeIfPresent(
                    path.table(),
                    (table, old) -> old.stream()
                            .map(row -> row.key().equals(path.row()) ? row.with(path.key(), value) : row)
                            .toList());
        }
        return new StatusReturn(trust, period, singles, rows, free);
    }

    /** The path under which a column of a row is held. */
    public static String heldPath(String table, String row, String column) {
        return table + "[" + row + "]." + column;
    }

    /** The path under which a row is held that stands in no place of its own. */
    public static String heldRow(String table, String row) {
        return table + "[" + row + "]";
    }

    /** Whether a single field, or a column's whole table, keeps its last accepted value. */
    public boolean isHeld(FormField field) {
        return held.contains(field.table().isEmpty() ? field.key() : field.table());
    }

    /** Whether a column of a row may have its last accepted value: by itself, with its row, or with the whole table. */
    public boolean isHeld(ReturnRow row, FormField column) {
        return !held.isEmpty()
                && (isHeld(column)
                        || held.contains(heldRow(column.table(), row.key()))
                        || held.contains(heldPath(column.table(), row.key(), column.key())));
    }

    /** This return with further fields held: what it says there itself does not count. */
    public StatusReturn holding(Set<String> paths) {
        if (paths.isEmpty()) {
            return this;
        }
        Set<String> all = new TreeSet<>(held);
        all.addAll(paths);
        Map<String, SourcedValue> kept = new TreeMap<>(values);
        kept.keySet().removeAll(paths);
        Map<String, List<ReturnRow>> rows = new TreeMap<>();
        tables.forEach((table, old) -> rows.put(
                table, old.stream().map(row -> without(table, row, paths)).toList()));
        return new StatusReturn(trust, period, kept, rows, all);
    }

    private static ReturnRow without(String table, ReturnRow row, Set<String> paths) {
        ReturnRow result = row;
        for (String column : row.values().keySet()) {
            if (paths.contains(heldPath(table, row.key(), column))) {
                result = result.with(column, Optional.empty());
            }
        }
        return result;
    }

    /** This return with each held field taking the value that it had in the trust's return accepted before. */
    public StatusReturn withHeldFrom(StatusReturn earlier) {
        if (held.isEmpty()) {
            return this;
        }
        Map<String, SourcedValue> kept = new TreeMap<>(values);
        held.stream()
                .filter(earlier.values::containsKey)
                .forEach(key -> earlier.value(key).ifPresent(value -> kept.put(key, value)));
        Map<String, List<ReturnRow>> rows = new TreeMap<>();
        tables.forEach((table, old) -> rows.put(table, heldRows(table, old, earlier)));
        held.stream().filter(earlier.tables::containsKey).forEach(table -> rows.put(table, earlier.rows(table)));
        return new StatusReturn(trust, period, kept, rows, held);
    }

    private List<ReturnRow> heldRows(String table, List<ReturnRow> now, StatusReturn earlier) {
        Stream<ReturnRow> lost = earlier.rows(table).stream()
                .filter(row -> held.contains(heldRow(table, row.key()))
                        && row(table, row.key()).isEmpty());
        return Stream.concat(now.stream().map(row -> withHeldCells(table, row, earlier)), lost)
                .toList();
    }

    private ReturnRow withHeldCells(String table, ReturnRow row, StatusReturn earlier) {
        String prefix = table + "[" + row.key() + "].";
        ReturnRow result = row;
        for (String path : held) {
            if (path.startsWith(prefix)) {
                String column = path.substring(prefix.length());
                result = result.with(column, earlier.row(table, row.key()).flatMap(old -> old.value(column)));
            }
        }
        return result;
    }
}
