package org.programmereporting.report.html;

import java.util.List;
import org.programmereporting.report.Chart.Role;

/** Paints bars: the first series plain, further ones with white lines up, across, or both, a plan's white within a dashed edge. */
final class BarInk {
    private static final String WHITE = "#ffffff";
    private static final double BETWEEN_UP = 9;
    private static final double BETWEEN_ACROSS = 5.5;

    private BarInk() {}

    static void draw(Markup page, Ink ink, double x, double y, double width, double height) {
        boolean plan = ink.role() == Role.PLAN;
        String edge = "M" + Lengths.point(x, y) + "h" + Lengths.of(width) + "v" + Lengths.of(height) + "h"
                + Lengths.of(-width) + "z";
        String fill = plan ? WHITE : ink.colour();
        page.empty("path", "d", edge, "fill", fill, "stroke", ink.colour(), "stroke-dasharray", ink.dashes());
        String rules = plan ? "" : rules(ink, x, y, width, height);
        if (!rules.isEmpty()) {
            page.empty("path", "d", rules, "class", "ruled");
        }
    }

    private static String rules(Ink ink, double x, double y, double width, double height) {
        StringBuilder rules = new StringBuilder();
        if (ink.isRuledUp()) {
            for (double at = BETWEEN_UP / 2; at < width; at += BETWEEN_UP) {
                rules.append("M").append(Lengths.point(x + at, y)).append("v").append(Lengths.of(height));
            }
        }
        if (ink.isRuledAcross()) {
            for (double at = BETWEEN_ACROSS; at < height; at += BETWEEN_ACROSS) {
                rules.append("M").append(Lengths.point(x, y + at)).append("h").append(Lengths.of(width));
            }
        }
        return rules.toString();
    }

    /** Names these series. */
    static Legend legend(List<Ink> inks) {
        Legend legend = new Legend(inks.size() > 1);
        inks.forEach(ink ->
                legend.add(ink.heading(), (page, x, y) -> draw(page, ink, x, y, Legend.SAMPLE, Legend.SAMPLE_HEIGHT)));
        return legend;
    }
}
