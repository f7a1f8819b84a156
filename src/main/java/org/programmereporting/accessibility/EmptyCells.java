package org.programmereporting.accessibility;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.programmereporting.accessibility.read.Area;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;

/** No empty cell in a table, unless a line above the table says what blank cells mean. */
final class EmptyCells implements SheetCheck {
    private static final Pattern REASON = Pattern.compile("(?i)\\b(blank|empty) cells?\\b");
    private static final int MOST_JUDGED = 1_000_000;

    private final int most;

    EmptyCells() {
        this(MOST_JUDGED);
    }

    /** @param most how many cells are looked at, in whole rows */
    EmptyCells(int most) {
        this.most = most;
    }

    @Override
    public void check(Sheet sheet, Breaches breaches) {
        boolean reason = sheet.prose().stream()
                .anyMatch(cell -> REASON.matcher(cell.words()).find());
        if (!reason) {
            sheet.tableArea().ifPresent(area -> check(sheet, area, breaches));
        }
    }

    private void check(Sheet sheet, Area area, Breaches breaches) {
        int columns = area.right() - area.left() + 1;
        BitSet filled = new BitSet();
        for (Cell cell : sheet.body()) {
            long place = (long) (cell.row() - area.top() - 1) * columns + cell.column() - area.left();
            if (place < (long) most + columns && !cell.isBlank()) {
                filled.set((int) place);
            }
        }
        int judged = 0;
        int row = area.top() + 1;
        for (; row <= area.bottom() && judged < most; row++) {
            for (int column = area.left(); column <= area.right(); column++) {
                if (!filled.get(judged++)) {
                    breaches.add(Rule.NO_EMPTY_CELL, sheet.name(), Area.address(row, column), "it is empty");
                }
            }
        }
        if (row <= area.bottom()) {
            breaches.add(
                    Rule.NO_EMPTY_CELL,
                    sheet.name(),
                    Area.address(row, area.left()),
                    "from here on nothing was looked at, since the table has too many cells");
        }
    }
}
