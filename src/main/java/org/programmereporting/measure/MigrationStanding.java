package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.TrustPosition;

/**
 * How a remaining trust's migration stands, as {@code migration-required-ratio} counts it.
 *
 * @param end the day by which it must end
 * @param needed what must be migrated each month from the as-at date to that day, as long as there is a month left
 * @param cannotFinish it is past that day, stands still, is too slow, or its pace is not known and it would need more than the fastest rate
 */
public record MigrationStanding(
        TrustPosition trust,
        MigrationState state,
        MigrationPace pace,
        LocalDate end,
        Optional<BigDecimal> needed,
        boolean cannotFinish) {

    /** Of each remaining trust, for a metric of the kind {@code migration-required-ratio}. */
    public static List<MigrationStanding> of(MonthView month, MetricDefinition definition) {
        return new MigrationRequiredRatio(definition).standings(month);
    }

    /** The rate needed as a multiple of the rate achieved, of a trust that has both. */
    public Optional<BigDecimal> ratio() {
        return state == MigrationState.ABOVE || state == MigrationState.WITHIN
                ? needed.flatMap(each -> pace.pace().map(speed -> each.divide(speed, MathContext.DECIMAL64)))
                : Optional.empty();
    }
}
