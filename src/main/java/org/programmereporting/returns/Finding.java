package org.programmereporting.returns;

import java.util.Comparator;

/**
 * Something that is wrong or worth a look, at its place, with what to do about it.
 *
 * @param field the field's label, or empty
 * @param value what stood there, or empty
 * @param message what is wrong and the remedy, in sentences; the place is not repeated
 */
public record Finding(FindingCode code, Severity severity, Source source, String field, String value, String message) {
    /** Gravest first, then by place. */
    public static final Comparator<Finding> BY_WEIGHT = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.source().toString())
            .thenComparing(finding -> finding.code().id())
            .thenComparing(Finding::message);

    /** The same finding, no graver than for information, with more to say. */
    public Finding settled(String more) {
        return new Finding(code, Severity.NOTE, source, field, value, message + " " + more);
    }

    /** The same finding with more to say. */
    public Finding saying(String more) {
        return new Finding(code, severity, source, field, value, message + " " + more);
    }

    /** File, sheet, cell, label and message in one line. */
    @Override
    public String toString() {
        return source + (field.isEmpty() ? "" : " (" + field + ")") + ": " + message;
    }
}
