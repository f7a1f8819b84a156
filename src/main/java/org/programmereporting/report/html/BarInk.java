package org.programmereporting.report.html;

import java.util.List;
import org.programmereporting.report.Chart.Role;

/** Paints bars: the first series plain, further ones hatched, a plan's white within a dashed edge. */
final class BarInk {
    private static final String WHITE = "#ffffff";

    private final String id;

    /** For a chart's bars: hatchings are named after it. */
    BarInk(String id) {
        this.id = id;
    }

    /** The hatchings that the bars refer to. */
    void define(Markup page, List<Ink> inks) {
        List<Ink> hatched = inks.stream().filter(BarInk::isHatched).toList();
        if (hatched.isEmpty()) {
            return;
        }
        page.open("defs");
        for (Ink ink : hatched) {
            page.open("pattern", "id", name(ink), "width", "8", "height", "8", "patternUnits", "userSpaceOnUse");
            page.empty("path", "d", "M0 0h8v8h-8z", "fill", ink.colour());
            page.empty("path", "d", ink.hatching(), "stroke", WHITE, "stroke-width", "1.2");
            page.close();
        }
        page.close().line();
    }

    private static boolean isHatched(Ink ink) {
        return ink.role() == Role.ACTUAL && !ink.hatching().isEmpty();
    }

    private String name(Ink ink) {
        return id + ".ink-" + (ink.number() + 1);
    }

    private String fill(Ink ink) {
        if (ink.role() == Role.PLAN) {
            return WHITE;
        }
        return isHatched(ink) ? "url(#" + name(ink) + ")" : ink.colour();
    }

    void draw(Markup page, Ink ink, double x, double y, double width, double height) {
        String path = "M" + Lengths.point(x, y) + "h" + Lengths.of(width) + "v" + Lengths.of(height) + "h"
                + Lengths.of(-width) + "z";
        page.empty("path", "d", path, "fill", fill(ink), "stroke", ink.colour(), "stroke-dasharray", ink.dashes());
    }

    /** Names these series. */
    Legend legend(List<Ink> inks) {
        Legend legend = new Legend();
        inks.forEach(ink -> legend.add(
                ink.heading(), (page, x, y) -> draw(page, ink, x, y, Legend.SAMPLE, Legend.SAMPLE_HEIGHT)));
        return legend;
    }
}
