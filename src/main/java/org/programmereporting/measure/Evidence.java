package org.programmereporting.measure;

import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Source;

/**
 * A value that a figure rests on, and where it stands.
 *
 * @param what a field of the return, as {@code corrections.csv} names it, or a fact of the centre's in words
 * @param value empty when there is none, which is evidence too
 * @param returnFor the period of the return that says so; empty for what the centre knows
 * @param source its cell or line; empty for what is calculated, and for what no line says
 */
public record Evidence(String what, String value, Optional<ReportingPeriod> returnFor, Optional<Source> source) {
    static Evidence of(String what, Object value, Source source) {
        return new Evidence(what, String.valueOf(value), Optional.empty(), Optional.of(source));
    }

    /** What no single line says. */
    static Evidence calculated(String what, Object value) {
        return new Evidence(what, String.valueOf(value), Optional.empty(), Optional.empty());
    }

    static Evidence none(String what) {
        return calculated(what, "");
    }

    /** The row of a table that it is a column of; else the same as what it is. */
    String about() {
        return what.substring(0, what.indexOf(']') + 1) + (what.indexOf(']') < 0 ? what : "");
    }

    /** The file below the programme's folder; empty when there is none. */
    public String file() {
        return source.map(Source::file)
                .map(file -> returnFor
                        .map(period -> "returns/" + period + "/" + file)
                        .orElse(file))
                .orElse("");
    }
}
