package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.returns.FieldType;

/**
 * A field of the return that a metric looks at.
 *
 * @param table empty for a single value
 * @param types what it has to hold; any when empty
 * @param answers words that it must offer to be chosen
 * @param rows the rows that count, by key; all when empty
 */
public record UsedField(
        String table, String key, Set<FieldType> types, List<String> answers, Optional<List<String>> rows, Age age) {
    public UsedField {
        types = Set.copyOf(types);
        answers = List.copyOf(answers);
        rows = rows.map(List::copyOf);
    }

    /** Of which returns. */
    enum Age {
        /** The one that speaks for the trust. */
        NOW,
        /** And the one of the period before. */
        AND_BEFORE,
        /** Every one accepted up to now. */
        EVER,
        /** The latest that lists any row of the table. */
        LAST_LISTED
    }

    static UsedField any(String key) {
        return of("", key);
    }

    static UsedField number(String key) {
        return of("", key, FieldType.INTEGER, FieldType.DECIMAL);
    }

    static UsedField date(String key) {
        return of("", key, FieldType.DATE);
    }

    /** Yes or no. */
    static UsedField truth(String key) {
        return of("", key, FieldType.YES_NO, FieldType.YES_NO_NA);
    }

    /** One of at least these words. */
    static UsedField choice(String key, List<String> answers) {
        return new UsedField("", key, Set.of(FieldType.CHOICE), answers, Optional.empty(), Age.NOW);
    }

    static UsedField column(String table, String key, FieldType... types) {
        return of(table, key, types);
    }

    UsedField of(Age other) {
        return new UsedField(table, key, types, answers, rows, other);
    }

    UsedField inRows(List<String> keys) {
        return new UsedField(table, key, types, answers, Optional.of(keys), age);
    }

    /** Of a figure by milestone only that milestone's row counts. */
    UsedField only(MetricValue figure) {
        List<String> groups = List.of(figure.group().split("\\+", -1));
        List<String> values = List.of(figure.groupValue().split("\\+", -1));
        int at = groups.indexOf("milestone");
        return table.equals(PlannedMilestone.TABLE) && at >= 0 && values.size() == groups.size()
                ? inRows(List.of(values.get(at)))
                : this;
    }

    /** Its path in the form. */
    public String path() {
        return table.isEmpty() ? key : table + "." + key;
    }

    private static UsedField of(String table, String key, FieldType... types) {
        return new UsedField(table, key, Set.of(types), List.of(), Optional.empty(), Age.NOW);
    }
}
