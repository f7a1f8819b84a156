package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.TrustPosition;

/** A milestone of a trust's plan by its latest accepted return, however old; without a row when nothing was ever said of it. */
record PlannedMilestone(TrustPosition trust, String milestone, Optional<ReturnRow> row) {
    static final String TABLE = "milestones";

    static PlannedMilestone of(TrustPosition trust, String milestone) {
        return new PlannedMilestone(
                trust, milestone, trust.answers().flatMap(said -> said.row(TABLE, milestone)));
    }

    /** What is looked at of every milestone. */
    static List<UsedField> uses() {
        return Stream.of("status", "baseline", "forecast", "actual")
                .map(PlannedMilestone::column)
                .toList();
    }

    /** What is looked at of one, whose changes count too. */
    static List<UsedField> uses(String milestone) {
        return uses().stream()
                .map(field -> field.inRows(List.of(milestone)))
                .map(field -> field.key().equals("forecast") ? field.of(UsedField.Age.EVER) : field)
                .toList();
    }

    static UsedField column(String key) {
        return key.equals("status")
                ? UsedField.column(TABLE, key)
                : UsedField.column(TABLE, key, FieldType.DATE);
    }

    /** The milestone that a setting names. */
    static String named(String milestone, String setting, ReferenceData reference) {
        if (!reference.milestoneIds().contains(milestone)) {
            throw new IllegalArgumentException("the setting \"" + setting + "\" is \"" + milestone
                    + "\", which is none of the programme's milestones: "
                    + String.join(", ", reference.milestoneIds()) + ".");
        }
        return milestone;
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

    boolean isEarly(LocalDate asAt) {
        return isReached(asAt) && baseline().filter(day -> day.isAfter(asAt)).isPresent();
    }
}
