package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.StatusReturn;

/** {@code rows-stay}: a row of a table, once reported, is reported each time; one that is left out keeps what was accepted last. */
final class RowsStay implements EarlierRule {
    private final String table;
    private final FormField key;

    RowsStay(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "table");
        this.table = settings.table("table");
        this.key = settings.key(table);
    }

    @Override
    public List<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register) {
        List<EarlierFinding> gone = new ArrayList<>();
        for (ReturnRow row : before.rows(table)) {
            if (now.row(table, row.key()).isEmpty() && !isHeld(now, row.key())) {
                gone.add(gone(now, row.key()));
            }
        }
        return gone;
    }

    /** It was told already why the row could not be read. */
    private boolean isHeld(StatusReturn now, String name) {
        return now.held().contains(table) || now.held().contains(StatusReturn.heldRow(table, name));
    }

    private EarlierFinding gone(StatusReturn now, String name) {
        return EarlierFinding.hold(
                FindingCode.ROW_GONE,
                key,
                BlankPlace.under(key, now),
                name,
                StatusReturn.heldRow(table, name),
                "The row " + Words.quoted(name)
                        + " of the earlier return is missing, so it keeps what was accepted last."
                        + " Fill it in again; if it is right that it is gone, tell the centre.");
    }
}
