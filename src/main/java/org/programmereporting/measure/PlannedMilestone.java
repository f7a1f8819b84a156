package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.TrustPosition;

/** A milestone of a trust's plan by its latest accepted return, however old; without a row when nothing was ever said of it. */
record PlannedMilestone(TrustPosition trust, String milestone, Optional<ReturnRow> row) {
    static final String TABLE = "milestones";

    static PlannedMilestone of(TrustPosition trust, String milestone) {
        return new PlannedMilestone(trust, milestone, trust.answers().flatMap(said -> said.row(TABLE, milestone)));
    }

    /** Columns of every milestone. */
    static List<UsedField> columns(String... keys) {
        return Stream.of(keys).map(PlannedMilestone::column).toList();
    }

    /** Columns of one. */
    static List<UsedField> columnsOf(String milestone, String... keys) {
        return columns(keys).stream()
                .map(field -> field.inRows(List.of(milestone)))
                .toList();
    }

    static UsedField column(String key) {
        return key.equals("status") ? UsedField.column(TABLE, key) : UsedField.column(TABLE, key, FieldType.DATE);
    }

    /** The return says something of it, be it that it has no dates. */
    boolean isTold() {
        return row.isPresent();
    }

    boolean isApplicable() {
        return row.flatMap(said -> said.text("status"))
                .filter("not applicable"::equals)
                .isEmpty();
    }

    Optional<LocalDate> baseline() {
        return date("baseline");
    }

    Optional<LocalDate> forecast() {
        return date("forecast");
    }

    Optional<LocalDate> date(String column) {
        return row.flatMap(said -> said.date(column));
    }

    boolean isDue(LocalDate asAt) {
        return baseline().filter(day -> !day.isAfter(asAt)).isPresent();
    }

    boolean isReached(LocalDate asAt) {
        return date("actual").filter(day -> !day.isAfter(asAt)).isPresent();
    }

    /** It applies, and is still to be reached. */
    boolean isAhead(LocalDate asAt) {
        return isApplicable() && !isReached(asAt);
    }

    boolean isEarly(LocalDate asAt) {
        return isReached(asAt) && baseline().filter(day -> day.isAfter(asAt)).isPresent();
    }
}
