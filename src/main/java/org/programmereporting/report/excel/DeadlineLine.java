package org.programmereporting.report.excel;

import org.programmereporting.excel.xlsx.Xml;

/** A deadline: an error bar from an invisible point down to zero, named beside its head. The only upright line that every program draws. */
final class DeadlineLine {
    private static final double POINTS = 1.5;

    private DeadlineLine() {}

    /**
     * What a series of deadlines has between its name and its cells.
     *
     * @param names writes those of its points that are named
     */
    static void draw(Xml xml, Runnable names) {
        Shape.write(xml, () -> Shape.noLine(xml));
        xml.start("c:marker").value("c:symbol", "none").end("c:marker").start("c:dLbls");
        names.run();
        show(xml, false, false); // the points that are not named say nothing
        xml.end("c:dLbls").start("c:errBars").value("c:errDir", "y").value("c:errBarType", "minus");
        xml.value("c:errValType", "percentage").value("c:noEndCap", true).value("c:val", 100);
        Shape.write(xml, () -> Shape.line(xml, ChartText.DARK_GREY, POINTS));
        xml.end("c:errBars");
    }

    /** Names it at its point, on the side with more room. */
    static void name(Xml xml, int point, String name, boolean early) {
        xml.start("c:dLbl").value("c:idx", point);
        ChartText.plain(xml, name);
        xml.value("c:dLblPos", early ? "r" : "l");
        show(xml, false, true);
        xml.end("c:dLbl");
    }

    /** What a label shows of its point. */
    static void show(Xml xml, boolean value, boolean seriesName) {
        xml.value("c:showLegendKey", false).value("c:showVal", value).value("c:showCatName", false);
        xml.value("c:showSerName", seriesName).value("c:showPercent", false).value("c:showBubbleSize", false);
    }
}
