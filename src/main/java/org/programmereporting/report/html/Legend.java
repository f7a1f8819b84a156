package org.programmereporting.report.html;

import java.util.ArrayList;
import java.util.List;

/** The names of the series above the plot, each beside a sample of its ink, in as many lines as they take. */
final class Legend {
    static final double SAMPLE = 28;
    static final double SAMPLE_HEIGHT = 12;
    private static final double TO_NAME = 34;
    private static final double GAP = 22;

    private final List<Entry> entries = new ArrayList<>();
    private final boolean needed;

    /** Draws a sample of an ink with this point as its upper left corner. */
    interface Sample {
        void draw(Markup page, double x, double y);
    }

    private record Entry(String name, Sample sample) {}

    private record Placed(Entry entry, double x, double y) {}

    /** A chart of one series needs no names: its title tells what it shows. */
    Legend(boolean needed) {
        this.needed = needed;
    }

    void add(String name, Sample sample) {
        entries.add(new Entry(name, sample));
    }

    double height() {
        List<Placed> placed = placed();
        return placed.isEmpty() ? 0 : placed.get(placed.size() - 1).y() + Lengths.LINE + 4;
    }

    void draw(Plot plot) {
        for (Placed placed : placed()) {
            placed.entry().sample().draw(plot.page(), placed.x(), placed.y() + 2);
            plot.words(placed.entry().name(), placed.x() + TO_NAME, placed.y() + Lengths.TEXT - 1, "start", "label");
        }
    }

    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Entry entry : needed ? entries : List.<Entry>of()) {
            double room = TO_NAME + Lengths.width(entry.name());
            if (x > 0 && x + room > SvgChart.WIDTH) {
                x = 0;
                y += Lengths.LINE + 2;
            }
            placed.add(new Placed(entry, x, y));
            x += room + GAP;
        }
        return placed;
    }
}
