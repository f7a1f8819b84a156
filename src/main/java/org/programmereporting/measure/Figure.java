package org.programmereporting.measure;

import java.math.BigDecimal;

/** A figure: known, or the reason why it is not. */
public sealed interface Figure {
    /** A known value, in its metric's unit; a share is a fraction 0..1. */
    record Known(BigDecimal value) implements Figure {}

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
}
