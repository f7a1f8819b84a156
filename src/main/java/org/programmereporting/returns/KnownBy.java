package org.programmereporting.returns;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Up to when something must have been known to count: returns by the time they came, lines of reference data by their {@code known_from}, exits by
 * the day they were confirmed. Without a moment everything that was received counts. A day alone is known from its first minute.
 */
public record KnownBy(Optional<LocalDateTime> moment) {
    public static final KnownBy EVERYTHING = new KnownBy(Optional.empty());

    public static KnownBy of(LocalDateTime moment) {
        return new KnownBy(Optional.of(moment));
    }

    public boolean covers(LocalDateTime known) {
        return moment.map(last -> !known.isAfter(last)).orElse(true);
    }

    public boolean covers(LocalDate known) {
        return covers(known.atStartOfDay());
    }

    /** What is of unknown time counts only when everything does: nobody can say that it was there. */
    public boolean covers(Optional<LocalDateTime> known) {
        return moment.isEmpty() || known.filter(this::covers).isPresent();
    }

    @Override
    public String toString() {
        return moment.map(LocalDateTime::toString).orElse("everything received");
    }
}
