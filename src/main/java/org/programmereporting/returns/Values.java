package org.programmereporting.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a value as the type that the reader needs; nothing when it has another. */
final class Values {
    private Values() {}

    static Optional<LocalDate> date(@Nullable FieldValue value) {
        return value instanceof FieldValue.OfDate date ? Optional.of(date.day()) : Optional.empty();
    }

    static Optional<BigDecimal> number(@Nullable FieldValue value) {
        return value instanceof FieldValue.OfNumber number ? Optional.of(number.number()) : Optional.empty();
    }

    static Optional<String> text(@Nullable FieldValue value) {
        return value == null ? Optional.empty() : Optional.of(value.toString());
    }
}
