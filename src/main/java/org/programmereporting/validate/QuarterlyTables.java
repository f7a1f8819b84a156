package org.programmereporting.validate;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.StatusReturn;

/** {@code quarterly-tables}: in a quarter's last month (March, June, September, December) these tables have at least one row. */
final class QuarterlyTables implements WithinRule {
    private final List<FormField> keys;

    QuarterlyTables(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "tables");
        this.keys = settings.tables("tables").stream().map(settings::key).toList();
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        return keys.stream()
                .filter(key -> Requirements.endsQuarter(context.period()))
                .filter(key -> answers.rows(key.table()).isEmpty() && !isHeld(answers, key))
                .map(key -> finding(answers, key));
    }

    /** The table could not be read, or a row of it could not be told from others: that is said already. */
    private static boolean isHeld(StatusReturn answers, FormField key) {
        return answers.held().stream().anyMatch(path -> path.equals(key.table()) || path.startsWith(key.table() + "["));
    }

    private static Finding finding(StatusReturn answers, FormField key) {
        return new Finding(
                FindingCode.TABLE_EMPTY,
                Severity.QUERY,
                BlankPlace.under(key, answers),
                key.label(),
                "",
                "The table " + key.table() + " is empty, and it is asked for in the last month of each quarter. Fill"
                        + " in its rows.");
    }
}
