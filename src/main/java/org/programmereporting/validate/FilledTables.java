package org.programmereporting.validate;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.StatusReturn;

/**
 * {@code monthly-tables}: these tables have at least one row; {@code quarterly-tables}: in a quarter's last month (March, June, September, December).
 */
final class FilledTables implements WithinRule {
    private final List<FormField> keys;
    private final boolean quarterly;

    private FilledTables(RuleDefinition definition, ReturnForm form, boolean quarterly) {
        RuleSettings settings = new RuleSettings(definition, form, "tables");
        this.keys = settings.tables("tables").stream().map(settings::key).toList();
        this.quarterly = quarterly;
    }

    static FilledTables monthly(RuleDefinition definition, ReturnForm form) {
        return new FilledTables(definition, form, false);
    }

    static FilledTables quarterly(RuleDefinition definition, ReturnForm form) {
        return new FilledTables(definition, form, true);
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        if (answers.values().isEmpty()) {
            return Stream.empty(); // it says nothing at all, not even whose it is
        }
        return keys.stream()
                .filter(key -> !quarterly || Requirements.endsQuarter(context.period()))
                .filter(key -> answers.rows(key.table()).isEmpty() && !isHeld(answers, key))
                .map(key -> finding(answers, key));
    }

    /** The table could not be read, or a row of it could not be told from others: that is said already. */
    private static boolean isHeld(StatusReturn answers, FormField key) {
        return answers.held().stream().anyMatch(path -> path.equals(key.table()) || path.startsWith(key.table() + "["));
    }

    private Finding finding(StatusReturn answers, FormField key) {
        return new Finding(
                FindingCode.TABLE_EMPTY,
                Severity.QUERY,
                BlankPlace.under(key, answers),
                key.label(),
                "",
                "The table " + key.table() + " is empty, and it is asked for "
                        + (quarterly ? "in the last month of each quarter" : "each month") + ". Fill in its rows.");
    }
}
