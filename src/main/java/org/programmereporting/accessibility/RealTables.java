package org.programmereporting.accessibility;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.accessibility.read.Area;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Table;

/** Each sheet but the cover has one real Excel table under one row of headings that are unique and never empty. */
final class RealTables implements SheetCheck {
    @Override
    public void check(Sheet sheet, Breaches breaches) {
        int tables = sheet.tables().size();
        if (sheet.isCover()) {
            if (tables > 0) {
                breaches.sheet(Rule.ONE_TABLE, sheet, "the cover has a table");
            }
            return;
        }
        if (tables != 1) {
            breaches.sheet(
                    Rule.ONE_TABLE,
                    sheet,
                    "it has " + (tables == 0 ? "no" : tables) + " Excel table" + (tables == 0 ? "" : "s"));
        }
        for (Table table : sheet.tables()) {
            if (table.headingRows() != 1) {
                breaches.sheet(
                        Rule.ONE_HEADING_ROW,
                        sheet,
                        "table " + table.name() + " has "
                                + (table.headingRows() == 0
                                        ? "no heading row"
                                        : table.headingRows() + " heading rows"));
            }
            checkHeadings(sheet, table.area(), breaches);
        }
    }

    private static void checkHeadings(Sheet sheet, Area area, Breaches breaches) {
        Map<Integer, String> headings = sheet.cells().stream()
                .filter(cell -> cell.row() == area.top())
                .collect(Collectors.toMap(
                        Cell::column, cell -> cell.isNumber() ? cell.text() : cell.words(), (a, b) -> a));
        Set<String> seen = new HashSet<>();
        for (int column = area.left(); column <= area.right(); column++) {
            String heading = headings.getOrDefault(column, "").strip();
            String cell = Area.address(area.top(), column);
            if (heading.isEmpty()) {
                breaches.add(Rule.HEADING_EMPTY, sheet.name(), cell, "the heading is empty");
            } else if (!seen.add(heading.toLowerCase(Locale.ROOT))) {
                breaches.add(Rule.HEADING_UNIQUE, sheet.name(), cell, "the heading \"" + heading + "\" is used twice");
            }
        }
    }
}
