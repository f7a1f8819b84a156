package org.programmereporting.accessibility;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.programmereporting.accessibility.read.Area;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;

/** Title in A1; under it a line that says what the sheet contains; no blank line before the table. */
final class Opening implements SheetCheck {
    private static final Pattern CONTAINS = Pattern.compile("This (work)?sheet contains .*", Pattern.DOTALL);

    @Override
    public void check(Sheet sheet, Breaches breaches) {
        int table = sheet.tableArea().map(Area::top).orElse(1);
        Map<Integer, String> lines = sheet.cells().stream()
                .filter(cell -> cell.column() == 0 && cell.row() < Math.max(1, table))
                .collect(Collectors.toMap(Cell::row, Cell::words, (first, second) -> first));
        if (lines.getOrDefault(0, "").isBlank()) {
            breaches.add(Rule.TITLE_IN_A1, sheet.name(), "A1", "there is no title");
        }
        if (sheet.isCover()) {
            return;
        }
        for (int row = 1; row < table; row++) {
            if (lines.getOrDefault(row, "").isBlank()) {
                breaches.add(
                        Rule.INTRODUCTION_UNBROKEN,
                        sheet.name(),
                        Area.address(row, 0),
                        "a line between title and table is blank");
            }
        }
        if (lines.values().stream().noneMatch(line -> CONTAINS.matcher(line).matches())) {
            breaches.sheet(Rule.INTRODUCTION, sheet, "no line under the title says what the sheet contains");
        }
    }
}
