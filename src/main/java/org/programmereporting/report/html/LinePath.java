package org.programmereporting.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
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
        stroke(page, ink, "M" + points(drawn, row -> y(ink, row)));
        int each = drawn.size() / MOST_MARKS + 1;
        for (int i = 0; i < drawn.size(); i += each) {
            if (marked || drawn.size() == 1) {
                mark(page, ink, x(drawn.get(i)), y(ink, drawn.get(i)));
            }
        }
    }

    /** Fills the chart's band in rows that have it: up along its base, and back along its upper edge. */
    void fill(List<Integer> rows) {
        List<Integer> there = placed(rows);
        List<Integer> back = new ArrayList<>(there);
        Collections.reverse(back);
        if (!there.isEmpty()) {
            page.empty(
                    "path",
                    "d",
                    "M" + points(there, this::base) + "L" + points(back, this::edge) + "z",
                    "class",
                    "band");
        }
    }

    private double base(int row) {
        return up.at(data.number(row, data.base().orElseThrow().heading()));
    }

    private double edge(int row) {
        return up.at(data.number(row, data.base().orElseThrow().heading())
                + data.number(row, data.band().orElseThrow().heading()));
    }

    /** Those of the rows that have a place along the axis. */
    private List<Integer> placed(List<Integer> rows) {
        return rows.stream()
                .filter(row -> !data.isGap(row, data.chart().categories()))
                .toList();
    }

    private String points(List<Integer> rows, IntToDoubleFunction height) {
        return rows.stream()
                .map(row -> Lengths.point(x(row), height.applyAsDouble(row)))
                .collect(Collectors.joining("L"));
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
        page.empty("path", "d", edge, "class", "band");
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
