package org.programmereporting.report;

import java.util.List;

/**
 * A native chart over columns of the table on the same sheet.
 *
 * @param title one message, said from the figures
 * @param altText what the chart shows, for readers who cannot see it
 * @param categories heading of the column along the category axis
 * @param categoryAxis title of the category axis
 * @param valueAxis title of the value axis, with its unit
 * @param series at most four by colour
 * @param rows how many of the table's rows, from the first, the chart covers
 */
public record Chart(
        Kind kind,
        String title,
        String altText,
        String categories,
        String categoryAxis,
        String valueAxis,
        List<Series> series,
        int rows) {
    /** More series than this are not told apart by their colours. */
    public static final int MOST_COLOURS = 4;

    public Chart {
        series = List.copyOf(series);
    }

    /** Whether lines lie before a band, which asks for colours that stand out from it. */
    public boolean hasBand() {
        return series.stream().anyMatch(each -> each.role() == Role.BAND);
    }

    /** The form that carries the message. */
    public enum Kind {
        /** Lines over time. */
        LINE,
        /** Horizontal bars side by side, first category on top. */
        BAR,
        /** Horizontal bars on top of each other, first category on top. */
        STACKED_BAR,
        /** Upright bars side by side. */
        COLUMN,
        /** Upright bars on top of each other. */
        STACKED_COLUMN
    }

    /**
     * A column of the table drawn in the chart.
     *
     * @param heading the table column; also the legend's words
     * @param role how it is drawn
     * @param name what a deadline is called at its head
     */
    public record Series(String heading, Role role, String name) {
        /** Called as its column is. */
        public Series(String heading, Role role) {
            this(heading, role, heading);
        }
    }

    /** How a series is drawn. */
    public enum Role {
        /** The next colour of the palette, solid. */
        ACTUAL,
        /** The next colour of the palette, dashed. */
        PLAN,
        /** The lower edge of a band in a chart of lines over time: what the series after it is stacked on; drawn and named only with that. */
        BASE,
        /** The height of a band upon its base; a pale area behind the lines, which takes no colour. */
        BAND,
        /**
         * A deadline: the column holds a number in the row of the deadline and a mark elsewhere; drawn as a thin upright line from zero to that
         * number, named beside its head.
         */
        DEADLINE
    }
}
