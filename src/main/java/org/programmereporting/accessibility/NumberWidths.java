package org.programmereporting.accessibility;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Style;

/** No number or date turns into ####: a column is as wide as its longest, a digit a unit and half a unit between. */
final class NumberWidths implements SheetCheck {
    private static final double BETWEEN = 0.5;
    private static final double BODY_POINTS = 10;
    private static final double BOLD = 1.1;

    private record Widest(Cell cell, double room) {
        Widest or(Widest other) {
            return other.room > room ? other : this;
        }
    }

    @Override
    public void check(Sheet sheet, Breaches breaches) {
        IdentityHashMap<Style, ShownNumber> shown = new IdentityHashMap<>();
        IdentityHashMap<Style, Map<Integer, Widest>> widest = new IdentityHashMap<>();
        for (Cell cell : sheet.cells()) {
            if (cell.isNumber()) {
                widest.computeIfAbsent(cell.style(), none -> new HashMap<>())
                        .merge(
                                cell.column(),
                                new Widest(cell, room(cell, shown.computeIfAbsent(cell.style(), ShownNumber::as))),
                                Widest::or);
            }
        }
        widest.values().stream()
                .flatMap(columns -> columns.values().stream())
                .filter(number -> number.room() > sheet.width(number.cell().column()))
                .map(Widest::cell)
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .forEach(cell -> breaches.cell(
                        Rule.COLUMN_WIDTH,
                        sheet,
                        cell,
                        "a " + (cell.style().isDate() ? "date" : "number") + " does not fit into the column"));
    }

    private static double room(Cell cell, ShownNumber shown) {
        double scale = cell.style().points() / BODY_POINTS * (cell.style().bold() ? BOLD : 1);
        return shown.characters(cell.number()) * scale + BETWEEN;
    }
}
