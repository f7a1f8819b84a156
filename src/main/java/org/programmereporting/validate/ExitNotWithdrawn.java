package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.StatusReturn;

/**
 * {@code exit-not-withdrawn}: what was reported as exited stays exited. A return that leaves out the actual date, or the whole row, of the trust's
 * earlier return keeps it; an exit reported by mistake is the centre's to correct.
 */
final class ExitNotWithdrawn implements EarlierRule {
    private final String table;
    private final FormField key;
    private final FormField actual;

    ExitNotWithdrawn(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "table", "actual");
        this.table = settings.table("table");
        this.key = settings.key(table);
        this.actual = settings.dates(table, "actual");
    }

    @Override
    public List<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register) {
        List<EarlierFinding> withdrawn = new ArrayList<>();
        for (ReturnRow old : before.rows(table)) {
            Optional<LocalDate> exit = old.date(actual.key());
            if (exit.isPresent()) {
                withdrawn(now, old.key(), exit.get()).ifPresent(withdrawn::add);
            }
        }
        return withdrawn;
    }

    private Optional<EarlierFinding> withdrawn(StatusReturn now, String name, LocalDate exit) {
        Optional<ReturnRow> row = now.row(table, name);
        if (row.isPresent()) {
            return row.filter(r -> RuleFindings.isMissing(now, r, actual))
                    .map(r -> finding(
                            BlankPlace.in(r, key, actual),
                            StatusReturn.heldPath(table, name, actual.key()),
                            name,
                            exit));
        }
        String path = StatusReturn.heldRow(table, name);
        return now.held().contains(table) || now.held().contains(path)
                ? Optional.empty()
                : Optional.of(finding(BlankPlace.under(key, now), path, name, exit));
    }

    private EarlierFinding finding(Source source, String path, String name, LocalDate exit) {
        return EarlierFinding.hold(
                FindingCode.EXIT_WITHDRAWN,
                actual,
                source,
                "",
                path,
                "The exit from the " + name + " contract on " + Words.date(exit) + " was reported before and is missing"
                        + " now; it stays. Enter " + actual.label() + " again; if it was reported by mistake, tell the"
                        + " centre.");
    }
}
