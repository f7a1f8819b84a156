package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.programmereporting.returns.Months;

/** How a remaining trust's migration stands to the day by which it must end. Exclusive, tested in this order; they add to the trusts remaining. */
public enum MigrationState {
    /** The total, or how much is migrated, is not known. */
    TOTAL_UNKNOWN,
    /** Nothing is left. */
    COMPLETE,
    /** The day has come and something is left. */
    PAST_DATE,
    /** Nothing is migrated. */
    NOT_STARTED,
    /** Fewer than two readings, or no return of this month: no rate. */
    RATE_UNKNOWN,
    /** It has begun since the reading from which the rate is taken: its pace is not known yet. */
    JUST_BEGUN,
    /** The rate is nothing or less. */
    STALLED,
    /** The rate needed is above the rate achieved. */
    ABOVE,
    /** The rate achieved is enough. */
    WITHIN;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MigrationState of(MigrationPace pace, LocalDate asAt, LocalDate end) {
        Optional<BigDecimal> left = pace.left();
        if (left.isEmpty()) {
            return TOTAL_UNKNOWN;
        }
        if (left.get().signum() == 0) {
            return COMPLETE;
        }
        if (!end.isAfter(asAt)) {
            return PAST_DATE;
        }
        if (!pace.hasBegun()) {
            return NOT_STARTED;
        }
        return pace.pace()
                .map(rate -> ofRate(rate, needed(left.get(), asAt, end)))
                .orElse(pace.rate().isPresent() ? JUST_BEGUN : RATE_UNKNOWN);
    }

    /** What must be migrated each month to end in time. */
    static BigDecimal needed(BigDecimal left, LocalDate asAt, LocalDate end) {
        return left.divide(Months.between(asAt, end), MathContext.DECIMAL64);
    }

    private static MigrationState ofRate(BigDecimal rate, BigDecimal needed) {
        if (rate.signum() <= 0) {
            return STALLED;
        }
        return needed.compareTo(rate) > 0 ? ABOVE : WITHIN;
    }
}
