package org.programmereporting.accessibility;

import java.util.BitSet;
import org.programmereporting.accessibility.read.Area;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;

/** Tables begin in column A; only prose stands above them, nothing beside or below; no cell is merged; no row or column is blank. */
final class TablePlaces implements SheetCheck {
    @Override
    public void check(Sheet sheet, Breaches breaches) {
        sheet.merged()
                .forEach(area -> breaches.sheet(Rule.NO_MERGED_CELLS, sheet, "the cells " + area + " are merged"));
        sheet.tableArea().ifPresent(area -> {
            if (area.left() != 0) {
                breaches.sheet(Rule.TABLE_IN_COLUMN_A, sheet, "the table begins beside column A");
            }
            for (Cell cell : sheet.cells()) {
                if (!sheet.isInTable(cell) && !cell.isBlank()) {
                    checkOutside(sheet, cell, area, breaches);
                }
            }
            checkBlankLines(sheet, area, breaches);
        });
    }

    private static void checkOutside(Sheet sheet, Cell cell, Area area, Breaches breaches) {
        if (cell.row() > area.bottom()) {
            breaches.cell(Rule.NOTHING_BELOW_TABLE, sheet, cell, "it stands below the table");
        } else if (cell.row() >= area.top() || cell.column() > 0) {
            breaches.cell(Rule.NOTHING_BESIDE_TABLE, sheet, cell, "it stands outside column A and the table");
        }
    }

    private static void checkBlankLines(Sheet sheet, Area area, Breaches breaches) {
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        for (Cell cell : sheet.body()) {
            if (!cell.isBlank()) {
                rows.set(cell.row());
                columns.set(cell.column());
            }
        }
        for (int row = rows.nextClearBit(area.top() + 1); row <= area.bottom(); row = rows.nextClearBit(row + 1)) {
            breaches.sheet(Rule.NO_BLANK_ROW, sheet, "row " + (row + 1) + " of the table is blank");
        }
        for (int at = columns.nextClearBit(area.left()); at <= area.right(); at = columns.nextClearBit(at + 1)) {
            breaches.sheet(
                    Rule.NO_BLANK_COLUMN,
                    sheet,
                    "column " + Area.address(0, at).replace("1", "") + " of the table is blank");
        }
    }
}
