package org.programmereporting.report.html;

import java.util.List;

/**
 * Where the numbers from {@code least} to {@code most} stand between two points of a drawing, and which of them are labelled.
 *
 * @param start where {@code least} stands
 * @param end where {@code most} stands
 */
record Scale(double least, double most, List<Tick> ticks, double start, double end) {
    /** A number with its label. */
    record Tick(double value, String label) {}

    Scale {
        ticks = List.copyOf(ticks);
    }

    double at(double value) {
        return start + (value - least) / (most - least) * (end - start);
    }

    Scale between(double from, double to) {
        return new Scale(least, most, ticks, from, to);
    }

    /** The room that its labels take beside it. */
    double labelRoom() {
        return 16
                + ticks.stream()
                        .mapToDouble(tick -> Lengths.width(tick.label()))
                        .max()
                        .orElse(0);
    }
}
