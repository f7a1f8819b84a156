package org.programmereporting.report.html;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Palette;

/**
 * A series and how it is told from the others without its colour: a line by its dashes and marks, a bar by white lines over it.
 *
 * @param number its place among the series that take a colour, from 0
 * @param beforeBand whether it has to stand out from a band behind
 */
record Ink(Series series, int number, boolean beforeBand) {
    private static final String DARK_GREY = "#404040";
    private static final List<String> DASHES = List.of("8 5", "8 5", "2 4", "12 4 2 4");

    /** The series of a chart: the colours go to those that take one, in order. */
    static List<Ink> of(Chart chart) {
        List<Ink> inks = new ArrayList<>();
        int colours = 0;
        for (Series series : chart.series()) {
            inks.add(new Ink(series, takesColour(series.role()) ? colours++ : 0, chart.hasBand()));
        }
        return inks;
    }

    private static boolean takesColour(Role role) {
        return switch (role) {
            case ACTUAL, PLAN -> true;
            case BASE, BAND, DEADLINE -> false;
        };
    }

    String heading() {
        return series.heading();
    }

    Role role() {
        return series.role();
    }

    String colour() {
        if (!takesColour(role())) {
            return DARK_GREY;
        }
        return "#" + (beforeBand ? Palette.beforeBand(number) : Palette.of(number));
    }

    /** The dashes of a line; an unbroken one has none. */
    String dashes() {
        return role() == Role.PLAN ? DASHES.get(number % DASHES.size()) : "none";
    }

    /** How wide a line is. */
    String width() {
        return takesColour(role()) ? "3" : "1";
    }

    /** A mark around a point, another for each of four series in turn: disc, square, triangle, diamond. */
    String mark(double x, double y) {
        return switch (number % 4) {
            case 0 -> "M" + Lengths.point(x - 4.5, y) + "a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z";
            case 1 -> "M" + Lengths.point(x - 4, y - 4) + "h8v8h-8z";
            case 2 -> "M" + Lengths.point(x, y - 5.5) + "l5.5 10h-11z";
            default -> "M" + Lengths.point(x, y - 6) + "l6 6l-6 6l-6 -6z";
        };
    }

    /** Whether white lines go up through a bar of this series; through the first go none. */
    boolean isRuledUp() {
        return number % 4 == 1 || number % 4 == 3;
    }

    /** Whether white lines go across a bar of this series. */
    boolean isRuledAcross() {
        return number % 4 >= 2;
    }
}
