package org.programmereporting.accessibility;

import org.programmereporting.accessibility.read.Chart;
import org.programmereporting.accessibility.read.Sheet;

/** A chart has a title and a title on each axis shown, and is flat. */
final class ChartTitles implements SheetCheck {
    @Override
    public void check(Sheet sheet, Breaches breaches) {
        for (Chart chart : sheet.charts()) {
            String named = "the chart \"" + chart.title() + "\"";
            if (chart.title().isEmpty()) {
                breaches.sheet(Rule.CHART_TITLE, sheet, "a chart has no title");
            }
            if (chart.axes().stream().anyMatch(String::isEmpty)) {
                breaches.sheet(Rule.CHART_AXIS_TITLE, sheet, "an axis of " + named + " has no title");
            }
            if (chart.solid()) {
                breaches.sheet(Rule.CHART_FLAT, sheet, named + " is drawn in three dimensions");
            }
        }
    }
}
