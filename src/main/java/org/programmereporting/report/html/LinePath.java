package org.programmereporting.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.programmereporting.report.Charted;

/** Draws lines and bands between scales. */
record LinePath(Markup page, Charted data, Scale along, Scale up) {
    private static final int MOST_MARKS = 24;

    /** A line through these rows; of one point, which would not be seen, a mark. */
    void draw(Ink ink, boolean marked, List<Integer> rows) {
        List<Integer> drawn = placed(rows);
        if (drawn.isEmpty()) {
            return;
        }
        stroke(page, ink, "M" + points(ink, drawn));
        int each = drawn.size() / MOST_MARKS + 1;
        for (int i = 0; i < drawn.size(); i += each) {
            if (marked || drawn.size() == 1) {
                mark(page, ink, x(drawn.get(i)), y(ink, drawn.get(i)));
            }
        }
    }

    /** Fills what lies between two edges, run by run of rows that have both. */
    void fill(Ink one, Ink other) {
        for (Charted.Run run : data.runs(one.heading())) {
            List<Integer> both = new ArrayList<>();
            for (int row = run.first(); row < run.first() + run.length(); row++) {
                if (!data.isGap(row, other.heading())) {
                    both.add(row);
                }
            }
            List<Integer> there = placed(both);
            List<Integer> back = new ArrayList<>(there);
            Collections.reverse(back);
            if (!there.isEmpty()) {
                String edge = "M" + points(one, there) + "L" + points(other, back) + "z";
                page.empty("path", "d", edge, "class", "band");
            }
        }
    }

    /** Those of the rows that have a place along the axis. */
    private List<Integer> placed(List<Integer> rows) {
        return rows.stream()
                .filter(row -> !data.isGap(row, data.chart().categories()))
                .toList();
    }

    private String points(Ink ink, List<Integer> rows) {
        return rows.stream().map(row -> Lengths.point(x(row), y(ink, row))).collect(Collectors.joining("L"));
    }

    double x(int row) {
        return along.at(data.number(row, data.chart().categories()));
    }

    double y(Ink ink, int row) {
        return up.at(data.number(row, ink.heading()));
    }

    /** A piece of the line for the legend. */
    static void sample(Markup page, Ink ink, boolean marked, double x, double y) {
        stroke(page, ink, "M" + Lengths.point(x, y) + "h" + Lengths.of(Legend.SAMPLE));
        if (marked) {
            mark(page, ink, x + Legend.SAMPLE / 2, y);
        }
    }

    /** A piece of the band for the legend. */
    static void band(Markup page, double x, double y, double width, double height) {
        String edge = "M" + Lengths.point(x, y) + "h" + Lengths.of(width) + "v" + Lengths.of(height) + "h"
                + Lengths.of(-width) + "z";
        page.empty("path", "d", edge, "class", "band edge");
    }

    private static void stroke(Markup page, Ink ink, String path) {
        String dashes = ink.dashes();
        page.empty(
                "path",
                "d",
                path,
                "class",
                "line",
                "stroke",
                ink.colour(),
                "stroke-width",
                ink.width(),
                "stroke-dasharray",
                dashes);
    }

    private static void mark(Markup page, Ink ink, double x, double y) {
        page.empty("path", "d", ink.mark(x, y), "fill", ink.colour());
    }
}
