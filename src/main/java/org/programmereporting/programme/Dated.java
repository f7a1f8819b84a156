package org.programmereporting.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.programmereporting.programme.CsvTable.Line;
import org.programmereporting.returns.KnownBy;

/**
 * The lines of a file, all of which must be right, though not all may have been known by then.
 *
 * @param file its path below the programme's folder
 * @param since from when a line is known; always, where it says nothing
 */
record Dated<T>(String file, List<Line<T>> lines, Function<Line<T>, Optional<LocalDateTime>> since) {
    /** Lines that are known from their {@code known_from} on. */
    Dated(String file, List<Line<T>> lines) {
        this(file, lines, line -> line.row().knownFrom());
    }

    /** The same lines; those without {@code known_from} are known from what they say on. */
    Dated<T> orSince(Function<T, LocalDateTime> moment) {
        return new Dated<>(file, lines, line -> since.apply(line).or(() -> Optional.of(moment.apply(line.value()))));
    }

    /** Whatever is known or not. */
    List<T> all() {
        return lines.stream().map(Line::value).toList();
    }

    /** Those that were known by then. */
    List<T> known(KnownBy knownBy) {
        return lines.stream()
                .filter(line -> since.apply(line).map(knownBy::covers).orElse(true))
                .map(Line::value)
                .toList();
    }
}
