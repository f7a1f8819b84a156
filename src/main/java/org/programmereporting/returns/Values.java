package org.programmereporting.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a value as the type that the reader needs; nothing when it has another. */
final class Values {
    private Values() {}

    static Optional<LocalDate> date(Optional<SourcedValue> value) {
        return value.map(SourcedValue::value).map(v -> v instanceof FieldValue.OfDate date ? date.day() : null);
    }

    static Optional<BigDecimal> number(Optional<SourcedValue> value) {
        return value.map(SourcedValue::value)
                .map(v -> v instanceof FieldValue.OfNumber number ? number.number() : null);
    }

    static Optional<String> text(Optional<SourcedValue> value) {
        return value.map(v -> v.value().toString());
    }
}
