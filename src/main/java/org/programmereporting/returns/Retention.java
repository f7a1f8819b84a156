package org.programmereporting.returns;

import java.util.List;
import java.util.Optional;

/**
 * How long what is kept.
 *
 * @param backups of how many days with a run the ledgers are kept
 * @param returnMonths how many whole months after its period the bytes of a return are kept; {@code purge} removes older ones, and without it none
 * @param personal the fields of the form that say who a person is, as {@code key} or {@code table.key}; {@code purge} empties them
 */
public record Retention(int backups, Optional<Integer> returnMonths, List<String> personal) {
    /** Where a definition says nothing: two weeks of ledgers, and no return is ever removed. */
    public static final Retention USUAL = new Retention(14, Optional.empty(), List.of());

    public Retention {
        personal = List.copyOf(personal);
    }

    /** The first period whose returns are still kept in a month; nothing when all are. */
    public Optional<ReportingPeriod> keptFrom(ReportingPeriod month) {
        return returnMonths.map(months -> new ReportingPeriod(month.month().minusMonths(months)));
    }
}
