package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.report.Cell;
import org.programmereporting.returns.TrustPosition;

/** The cells by which a row names its trust: code, name and cohort. */
final class TrustCells {
    private TrustCells() {}

    /** A table that begins with their columns. */
    static TableBuilder table() {
        return new TableBuilder().text("Code", "Trust", "Cohort");
    }

    /** A row that begins with them. */
    static List<Cell> of(Composition month, TrustPosition trust, Cell... others) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(trust.code().value()),
                Cell.of(trust.name()),
                Cell.of(month.labels().cohort(trust.cohort()))));
        row.addAll(List.of(others));
        return row;
    }
}
