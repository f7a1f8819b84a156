package org.programmereporting.accessibility;

import org.programmereporting.accessibility.read.Chart;
import org.programmereporting.accessibility.read.Frame;
import org.programmereporting.accessibility.read.Sheet;

/** Only native charts float over a sheet, each with alt text and beside or below the table that it draws. */
final class Frames implements SheetCheck {
    @Override
    public void check(Sheet sheet, Breaches breaches) {
        for (Frame frame : sheet.frames()) {
            if (!frame.isChart()) {
                breaches.sheet(Rule.NO_FLOATING_SHAPE, sheet, "a " + frame.kind() + " floats over it: " + frame.name());
            } else if (frame.words().isBlank()) {
                breaches.sheet(Rule.CHART_ALT_TEXT, sheet, "the chart " + frame.name() + " has no alt text");
            }
        }
        sheet.tableArea().ifPresent(area -> {
            for (Chart chart : sheet.charts()) {
                if (chart.column() <= area.right() && chart.row() <= area.bottom()) {
                    breaches.sheet(
                            Rule.CHART_BESIDE_TABLE, sheet, "the chart \"" + chart.title() + "\" covers the table");
                }
            }
        });
    }
}
