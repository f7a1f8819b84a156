package org.programmereporting.collect.excel.sheets;

import org.programmereporting.returns.CellAddress;

/** Cells from one corner to the other, both in it; written {@code D14:D16}. */
public record Area(CellAddress from, CellAddress to) {
    boolean holds(CellAddress cell) {
        return cell.column() >= from.column()
                && cell.column() <= to.column()
                && cell.row() >= from.row()
                && cell.row() <= to.row();
    }

    @Override
    public String toString() {
        return from + ":" + to;
    }
}
