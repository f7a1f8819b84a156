package org.programmereporting.measure;

import java.util.List;

/**
 * Where a return tells how far its migration is.
 *
 * @param total key of the answer: all that is to be migrated
 * @param migrated key of the answer: how much of it is migrated
 * @param measuredOn key of the answer: the day on which that was read
 * @param months over how many months, at least, a pace is taken
 */
public record MigrationFields(String total, String migrated, String measuredOn, int months) {
    /** Of the pace every reading counts. */
    public List<UsedField> used() {
        return List.of(
                UsedField.number(total),
                UsedField.number(migrated).of(UsedField.Age.EVER),
                UsedField.date(measuredOn).of(UsedField.Age.EVER));
    }

    static MigrationFields of(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        return new MigrationFields(
                settings.text("total"),
                settings.text("migrated"),
                settings.text("measured"),
                settings.wholeNumber("months"));
    }
}
