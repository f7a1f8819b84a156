package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** A figure: known, or the reason why it is not. */
public sealed interface Figure {
    int SHARE_DECIMALS = 8;

    /**
     * A known value, in its metric's unit; a share is a fraction 0..1.
     *
     * @param revised {@code [r]}: of an earlier month, and not what was last published for it
     */
    record Known(BigDecimal value, boolean revised) implements Figure {
        public Known(BigDecimal value) {
            this(value, false);
        }
    }

    /** {@code [z]}: there is nothing to measure, such as a share of nothing. */
    record NotApplicable() implements Figure {}

    /** {@code [x]}: not known. */
    record NotAvailable() implements Figure {}

    static Figure of(long value) {
        return new Known(BigDecimal.valueOf(value));
    }

    static Figure of(BigDecimal value) {
        return new Known(value);
    }

    /** A part of a whole, to eight decimal places, so that a percentage shown of it is rounded once; of nothing, not applicable. */
    static Figure share(long part, long whole) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** The same of amounts. */
    static Figure share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? new NotApplicable() : of(Ratio.of(part, whole));
    }

    /** Its value, when it is known. */
    default Optional<BigDecimal> number() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** This minus an earlier figure: not available when either is not known, not applicable when either does not apply. */
    default Figure minus(Figure earlier) {
        if (this instanceof Known now && earlier instanceof Known before) {
            return of(now.value().subtract(before.value()));
        }
        return this instanceof NotAvailable || earlier instanceof NotAvailable
                ? new NotAvailable()
                : new NotApplicable();
    }
}
