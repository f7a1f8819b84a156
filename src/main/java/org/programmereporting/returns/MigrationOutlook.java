package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a remaining trust's migration says of its exit: no exit comes before the migration ends.
 *
 * @param end the day on which it would end at its present pace; known only of one that {@link Kind#ENDS}
 */
public record MigrationOutlook(Kind kind, Optional<LocalDate> end) {
    /** Only a migration that ends on a known day holds the exit back. */
    public enum Kind {
        /** Its pace is known, so is the day on which it would end. */
        ENDS,
        /** Nothing is left. */
        COMPLETE,
        /** Nothing is migrated. */
        NOT_BEGUN,
        /** It has begun, and was not under way yet when the pace would be taken from; or no return of the month says how far it is. */
        PACE_NOT_KNOWN,
        /** Nothing was migrated over the time that the pace is taken from. */
        STALLED,
        /** Nobody knows how much is to be migrated, or how much is. */
        VOLUME_NOT_KNOWN
    }

    public static MigrationOutlook endingOn(LocalDate day) {
        return new MigrationOutlook(Kind.ENDS, Optional.of(day));
    }

    /** Without a day. */
    public static MigrationOutlook unknown(Kind kind) {
        return new MigrationOutlook(kind, Optional.empty());
    }
}
