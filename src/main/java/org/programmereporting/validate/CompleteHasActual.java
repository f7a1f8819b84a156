package org.programmereporting.validate;

import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.StatusReturn;

/** {@code complete-has-actual}: a row is complete if and only if it has an actual date. */
final class CompleteHasActual implements WithinRule {
    private final String table;
    private final FormField status;
    private final String complete;
    private final FormField actual;

    CompleteHasActual(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "table", "status", "complete", "actual");
        this.table = settings.table("table");
        this.status = settings.column(table, "status");
        this.complete = settings.choice(status, "complete");
        this.actual = settings.dates(table, "actual");
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        return answers.rows(table).stream().flatMap(row -> check(answers, row));
    }

    private Stream<Finding> check(StatusReturn answers, ReturnRow row) {
        boolean isComplete = row.text(status.key()).filter(complete::equals).isPresent();
        if (isComplete && RuleFindings.isMissing(answers, row, actual)) {
            return row.value(status.key()).stream()
                    .map(value -> RuleFindings.query(
                            FindingCode.COMPLETE_WITHOUT_ACTUAL,
                            status,
                            value,
                            row.key() + " is " + complete + ", but has no actual date. Enter the date, or change the"
                                    + " status."));
        }
        boolean isStatusHeld = row.value(status.key()).isEmpty() && !RuleFindings.isMissing(answers, row, status);
        if (isComplete || isStatusHeld) {
            return Stream.empty();
        }
        return row.value(actual.key()).stream()
                .map(value -> RuleFindings.query(
                        FindingCode.ACTUAL_WITHOUT_COMPLETE,
                        actual,
                        value,
                        row.key() + " has an actual date, but is not " + complete + ". Change the status to " + complete
                                + ", or remove the date."));
    }
}
