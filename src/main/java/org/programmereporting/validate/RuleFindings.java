package org.programmereporting.validate;

import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** What rules share: a finding at an answer's cell, and whether an answer is only held. */
final class RuleFindings {
    private static final String NOT_APPLICABLE = "not applicable";

    private RuleFindings() {}

    static Finding query(FindingCode code, FormField field, SourcedValue value, String words) {
        return finding(code, Severity.QUERY, field, value, words);
    }

    static Finding finding(FindingCode code, Severity severity, FormField field, SourcedValue value, String words) {
        return new Finding(
                code, severity, value.source(), field.label(), value.value().toString(), words);
    }

    /** The column has no answer in this row, and not because a wrong one is held. */
    static boolean isMissing(StatusReturn answers, ReturnRow row, FormField column) {
        String path = StatusReturn.heldPath(column.table(), row.key(), column.key());
        return row.value(column.key()).isEmpty() && !answers.held().contains(path);
    }

    /** The single field has no answer, and not because a wrong one is held. */
    static boolean isMissing(StatusReturn answers, FormField field) {
        return answers.value(field.key()).isEmpty() && !answers.held().contains(field.key());
    }

    /** A row of something that does not apply to the trust. */
    static boolean isNotApplicable(ReturnRow row) {
        return row.values().values().stream()
                .anyMatch(value -> value.value().toString().equals(NOT_APPLICABLE));
    }
}
