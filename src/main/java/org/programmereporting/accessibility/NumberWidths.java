package org.programmereporting.accessibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
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

    /**
     * The numbers of one style.
     *
     * @param widest of each column
     */
    private record Numbers(ShownNumber shown, Map<Integer, Widest> widest) {
        void add(Cell cell) {
            widest.merge(cell.column(), new Widest(cell, room(cell, shown)), Widest::or);
        }
    }

    @Override
    public void check(Sheet sheet, Breaches breaches) {
        IdentityHashMap<Style, Numbers> byStyle = new IdentityHashMap<>();
        List<Numbers> all = new ArrayList<>(); // in the order of the sheet; that of the map is another each time
        for (Cell cell : sheet.cells()) {
            if (cell.isNumber()) {
                byStyle.computeIfAbsent(cell.style(), style -> {
                            all.add(new Numbers(ShownNumber.as(style), new HashMap<>()));
                            return all.get(all.size() - 1);
                        })
                        .add(cell);
            }
        }
        all.stream()
                .flatMap(numbers -> numbers.widest().values().stream())
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
