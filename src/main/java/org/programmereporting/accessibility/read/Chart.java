package org.programmereporting.accessibility.read;

import java.util.List;
import java.util.Map;

/**
 * A native chart.
 *
 * @param axes the titles of its axes, empty where one has none; deleted axes left out
 * @param series what it draws
 * @param column in which its left upper corner lies
 * @param row in which it lies
 */
public record Chart(String title, List<String> axes, List<Series> series, int column, int row, boolean solid) {
    /** A series: its ranges as written, empty where it has none. */
    public record Series(Drawn name, Drawn categories, Drawn values) {
        public List<Drawn> all() {
            return List.of(name, categories, values);
        }
    }

    /**
     * A range and what the file remembers of it.
     *
     * @param range as written, empty when the values stand in the chart itself
     * @param typed whether values are written into the chart without a range
     * @param points the remembered values by their place in the range
     */
    public record Drawn(String range, boolean typed, Map<Integer, String> points) {}
}
