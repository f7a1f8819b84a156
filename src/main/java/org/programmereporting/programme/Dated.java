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
 */
record Dated<T>(String file, List<Line<T>> lines) {
    /** Whatever is known or not. */
    List<T> all() {
        return lines.stream().map(Line::value).toList();
    }

    /** Those whose {@code known_from} has come, or that have none. */
    List<T> known(KnownBy knownBy) {
        return known(knownBy, line -> line.row().knownFrom());
    }

    List<T> known(KnownBy knownBy, Function<Line<T>, Optional<LocalDateTime>> since) {
        return lines.stream()
                .filter(line -> since.apply(line).map(knownBy::covers).orElse(true))
                .map(Line::value)
                .toList();
    }
}
