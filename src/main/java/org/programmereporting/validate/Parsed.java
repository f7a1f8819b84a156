package org.programmereporting.validate;

import java.util.Optional;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;

/**
 * What became of a text or a number: a value, a reason why there is none, or a value with a remark.
 *
 * @param value the value, if there is one
 * @param remark what is to be said about it, if something is
 */
record Parsed(Optional<FieldValue> value, Optional<Remark> remark) {
    /**
     * Something about a value.
     *
     * @param severity null-free: a wrong value's own severity is its field's, and stands here as {@link Optional#empty()}
     */
    record Remark(FindingCode code, Optional<Severity> severity, String words) {}

    static Parsed of(FieldValue value) {
        return new Parsed(Optional.of(value), Optional.empty());
    }

    static Parsed of(FieldValue value, FindingCode code, Severity severity, String words) {
        return new Parsed(Optional.of(value), Optional.of(new Remark(code, Optional.of(severity), words)));
    }

    /** No value: as grave as the field says. */
    static Parsed wrong(FindingCode code, String words) {
        return new Parsed(Optional.empty(), Optional.of(new Remark(code, Optional.empty(), words)));
    }

    /** A value that breaks a limit: as grave as the field says, and kept when that is no more than a query. */
    static Parsed doubtful(FieldValue value, FindingCode code, String words) {
        return new Parsed(Optional.of(value), Optional.of(new Remark(code, Optional.empty(), words)));
    }
}
