package org.programmereporting.report.html;

import java.util.List;

/** The rectangle in which values are drawn, and what stands around it: rules across, labels, titles of the axes. */
record Plot(Markup page, double left, double top, double right, double bottom) {
    private static final double TICK = 5;

    /** Rules with labels to the left, for values upwards. */
    void valuesUp(Scale scale, String title) {
        words(title, 0, top - Lengths.LINE, "start", "axis");
        for (Scale.Tick tick : scale.ticks()) {
            double y = scale.at(tick.value());
            line(left, y, right, y, tick.value() == 0 ? "zero" : "rule");
            words(tick.label(), left - 2 * TICK, y + TICK, "end", "label");
        }
    }

    /** Rules with labels below, for values to the right. */
    void valuesAcross(Scale scale, String title) {
        for (Scale.Tick tick : scale.ticks()) {
            double x = scale.at(tick.value());
            line(x, top, x, bottom, tick.value() == 0 ? "zero" : "rule");
            words(tick.label(), x, bottom + Lengths.LINE, "middle", "label");
        }
        words(title, (left + right) / 2, bottom + 2.4 * Lengths.LINE, "middle", "axis");
    }

    /** Marks with labels below. */
    void along(Scale scale, String title) {
        line(left, bottom, right, bottom, "zero");
        for (Scale.Tick tick : scale.ticks()) {
            double x = scale.at(tick.value());
            line(x, bottom, x, bottom + TICK, "zero");
            words(tick.label(), x, bottom + Lengths.LINE + TICK, "middle", "label");
        }
        words(title, (left + right) / 2, bottom + 2.7 * Lengths.LINE, "middle", "axis");
    }

    void line(double x1, double y1, double x2, double y2, String look) {
        page.empty("path", "d", "M" + Lengths.point(x1, y1) + "L" + Lengths.point(x2, y2), "class", look);
    }

    void words(String text, double x, double y, String anchor, String look) {
        page.element("text", text, "x", Lengths.of(x), "y", Lengths.of(y), "text-anchor", anchor, "class", look);
    }

    /** Lines of text one under the other, the first at {@code y}. */
    void paragraph(List<String> lines, double x, double y, String anchor) {
        for (int i = 0; i < lines.size(); i++) {
            words(lines.get(i), x, y + i * Lengths.LINE, anchor, "label");
        }
    }
}
