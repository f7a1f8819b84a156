package org.programmereporting.report.sheets;

import java.util.List;
import org.programmereporting.report.Sheet;

/** Trusts remaining by outgoing and incoming supplier, nothing withheld. */
final class SupplierSheet {
    private SupplierSheet() {}

    static Sheet.Tabular sheet(Composition month) {
        TableBuilder table = new Breakdown(month)
                .whole("trusts-remaining")
                .by("trusts-remaining", "outgoing-supplier")
                .by("trusts-remaining", "incoming-supplier")
                .table();
        return month.page("Suppliers", "Trusts remaining by supplier, uncut, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of("trusts-remaining"), Note.POSITION))
                .remark("Figures of few trusts are not withheld here: keep this sheet at the centre.")
                .remark("A trust with several suppliers counts in a category of its own.")
                .with(table, "No trust remains.");
    }
}
