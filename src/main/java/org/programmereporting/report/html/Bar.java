package org.programmereporting.report.html;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Shown;

/**
 * A bar from one number to another.
 *
 * @param lane which of the bars side by side, from 0
 */
record Bar(Ink ink, int lane, double from, double to) {
    /** The bars of one row: side by side from zero, or on top of each other, those below zero downwards; nothing of a stack is no bar. */
    static List<Bar> of(Charted data, List<Ink> inks, int row) {
        List<Bar> bars = new ArrayList<>();
        double above = 0;
        double below = 0;
        for (int lane = 0; lane < inks.size(); lane++) {
            Ink ink = inks.get(lane);
            double value = data.isGap(row, ink.heading()) ? 0 : data.number(row, ink.heading());
            if (!data.isStacked()) {
                bars.add(new Bar(ink, lane, 0, value));
            } else if (value < 0) {
                bars.add(new Bar(ink, 0, below, below + value));
                below += value;
            } else {
                bars.add(new Bar(ink, 0, above, above + value));
                above += value;
            }
        }
        bars.removeIf(bar -> data.isGap(row, bar.ink().heading()) || (data.isStacked() && bar.from() == bar.to()));
        return bars;
    }

    /** How many bars stand side by side. */
    static int lanes(Charted data, List<Ink> inks) {
        return data.isStacked() ? 1 : inks.size();
    }

    double least() {
        return Math.min(from, to);
    }

    double most() {
        return Math.max(from, to);
    }

    /** Its number as its table shows it. */
    String shown(Charted data, int row) {
        return Shown.of(data.cell(row, ink.heading()), data.format(ink.heading()));
    }
}
