package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** Names the series at the bottom, where there is more than one to tell apart. Counts them in the order in which they are drawn. */
final class ChartLegend {
    private final List<Integer> leftOut = new ArrayList<>();
    private int drawn;

    void name() {
        drawn++;
    }

    /** For a series that is named elsewhere. */
    void leaveOut() {
        leftOut.add(drawn++);
    }

    void draw(XSSFChart nativeChart) {
        if (drawn - leftOut.size() < 2) {
            return;
        }
        var legend = nativeChart.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
        for (int index : leftOut) {
            var entry = nativeChart.getCTChart().getLegend().addNewLegendEntry();
            entry.addNewIdx().setVal(index);
            entry.addNewDelete().setVal(true);
        }
    }
}
