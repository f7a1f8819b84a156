package org.programmereporting.report.html;

import java.util.ArrayList;
import java.util.List;

/** The deadlines of a plot, each an upright line from zero to its number, named at its head on the side with more room; no name lies on another. */
final class Deadlines {
    private static final double BESIDE = 5;
    private static final double BOLD = 1.12;

    private final Plot plot;
    private final List<Name> names = new ArrayList<>();

    private record Name(double left, double right, double y) {
        boolean touches(Name other) {
            return left < other.right && other.left < right && Math.abs(y - other.y) < Lengths.LINE;
        }
    }

    Deadlines(Plot plot) {
        this.plot = plot;
    }

    void draw(String name, double x, double head, boolean early) {
        plot.line(x, head, x, plot.bottom(), "deadline");
        double width = Lengths.width(name) * BOLD;
        double left = early ? x + BESIDE : x - BESIDE - width;
        Name placed = free(new Name(left, left + width, head + 2 * BESIDE));
        names.add(placed);
        plot.words(name, early ? x + BESIDE : x - BESIDE, placed.y(), early ? "start" : "end", "name");
    }

    /** The name where it is, or as far below as it takes. */
    private Name free(Name name) {
        Name free = name;
        while (names.stream().anyMatch(free::touches)) {
            free = new Name(free.left(), free.right(), free.y() + Lengths.LINE);
        }
        return free;
    }
}
