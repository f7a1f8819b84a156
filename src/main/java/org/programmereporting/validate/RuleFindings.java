package org.programmereporting.validate;

import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** What rules share: a query at an answer's cell, and whether an answer is only held. */
final class RuleFindings {
    private RuleFindings() {}

    static Finding query(FindingCode code, FormField field, SourcedValue value, String words) {
        return new Finding(
                code,
                Severity.QUERY,
                value.source(),
                field.label(),
                value.value().toString(),
                words);
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
}
