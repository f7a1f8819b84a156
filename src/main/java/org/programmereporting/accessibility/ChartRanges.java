package org.programmereporting.accessibility;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.programmereporting.accessibility.read.Area;
import org.programmereporting.accessibility.read.Cell;
import org.programmereporting.accessibility.read.Chart;
import org.programmereporting.accessibility.read.Sheet;

/** A chart draws the table of its own sheet, a category a value, and shows what the cells hold. */
final class ChartRanges implements SheetCheck {
    private static final double ROUNDING = 1e-9;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{0,20}\\.?[0-9]{1,20}([eE][-+]?[0-9]{1,3})?");

    @Override
    public void check(Sheet sheet, Breaches breaches) {
        if (sheet.charts().isEmpty()) {
            return;
        }
        Map<String, Cell> cells = new HashMap<>();
        sheet.cells().forEach(cell -> cells.put(cell.address(), cell));
        for (Chart chart : sheet.charts()) {
            String named = "the chart \"" + chart.title() + "\"";
            if (chart.series().isEmpty()) {
                breaches.sheet(Rule.CHART_DATA, sheet, named + " draws nothing");
            }
            for (Chart.Series series : chart.series()) {
                series.all().forEach(drawn -> checkRange(sheet, named, drawn, breaches));
                checkLengths(sheet, named, series, breaches);
                checkValues(sheet, named, series.values(), cells, breaches);
            }
        }
    }

    private static void checkRange(Sheet sheet, String named, Chart.Drawn drawn, Breaches breaches) {
        if (drawn.typed()) {
            breaches.sheet(Rule.CHART_DATA, sheet, named + " holds words or values that are in no cell");
        } else if (!drawn.range().isEmpty() && !isInTable(sheet, drawn.range())) {
            breaches.sheet(
                    Rule.CHART_RANGE, sheet, named + " draws " + drawn.range() + ", outside the table of this sheet");
        }
    }

    private static boolean isInTable(Sheet sheet, String range) {
        Optional<Area> drawn = Area.of(range).filter(area -> area.sheet().equals(sheet.name()));
        return drawn.isPresent()
                && sheet.tables().stream().anyMatch(table -> table.area().holds(drawn.get()));
    }

    private static void checkLengths(Sheet sheet, String named, Chart.Series series, Breaches breaches) {
        Optional<Area> categories = Area.of(series.categories().range());
        Optional<Area> values = Area.of(series.values().range());
        if (categories.isPresent() && values.isPresent() && length(categories.get()) != length(values.get())) {
            breaches.sheet(
                    Rule.CHART_RANGE,
                    sheet,
                    named + " has " + length(categories.get()) + " categories for " + length(values.get()) + " values");
        }
    }

    /** Categories may take several columns: what is drawn runs along the longer side. */
    private static int length(Area area) {
        return Math.max(area.bottom() - area.top(), area.right() - area.left()) + 1;
    }

    private static void checkValues(
            Sheet sheet, String named, Chart.Drawn drawn, Map<String, Cell> cells, Breaches breaches) {
        Area.of(drawn.range())
                .ifPresent(area -> drawn.points().forEach((place, shown) -> {
                    boolean down = area.left() == area.right();
                    String address = Area.address(area.top() + (down ? place : 0), area.left() + (down ? 0 : place));
                    Cell cell = cells.get(address);
                    if (cell == null || !same(cell, shown)) {
                        breaches.add(
                                Rule.CHART_VALUES,
                                sheet.name(),
                                address,
                                named + " shows " + shown + " where the cell differs");
                    }
                }));
    }

    private static boolean same(Cell cell, String shown) {
        if (!NUMBER.matcher(shown).matches()) {
            return !cell.isNumber(); // an error value stands for a gap
        }
        double number = Double.parseDouble(shown);
        return !cell.isNumber()
                ? number == 0
                : Math.abs(number - cell.number()) <= ROUNDING * Math.max(1, Math.abs(number));
    }
}
