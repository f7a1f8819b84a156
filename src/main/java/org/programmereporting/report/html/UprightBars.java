package org.programmereporting.report.html;

import java.time.LocalDate;
import java.util.List;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Shown;

/** Upright bars, the first row to the left, their words below; a deadline is a line over its row. */
final class UprightBars implements Drawing {
    private static final double PLOT = 300;
    private static final double ABOVE = 34;
    private static final double RIGHT = 20;
    private static final double BETWEEN = 0.3;
    private static final int MOST_LABELS = 10;
    private static final int MOST_NUMBERS = 15;

    private final Charted data;
    private final List<Ink> bars;
    private final Legend legend;
    private final Scale values;
    private final double room;

    UprightBars(Charted data) {
        this.data = data;
        this.bars = Ink.of(data.chart()).stream()
                .filter(ink -> ink.role() != Role.DEADLINE)
                .toList();
        this.legend = BarInk.legend(bars);
        this.values = Scales.ofValues(data);
        this.room = (SvgChart.WIDTH - RIGHT - values.labelRoom()) / data.chart().rows();
    }

    @Override
    public double height() {
        return legend.height() + ABOVE + PLOT + below();
    }

    private double below() {
        int lines = 1;
        for (int row = 0; row < data.chart().rows(); row++) {
            lines = Math.max(lines, words(row).size());
        }
        return (lines + 2) * Lengths.LINE;
    }

    /** Months and numbers along the axis are labelled as room allows, words all. */
    private List<String> words(int row) {
        String categories = data.chart().categories();
        int step = data.isNumeric(categories) ? Scales.monthStep(data.chart().rows(), MOST_LABELS) : 1;
        if (row % step != 0) {
            return List.of();
        }
        String shown = data.overTime() && !data.isGap(row, categories)
                ? Shown.shortMonth(LocalDate.ofEpochDay((long) data.number(row, categories)))
                : Shown.of(data.cell(row, categories), data.format(categories));
        return Lengths.wrapped(shown, room * step - 4);
    }

    @Override
    public void draw(Markup page) {
        double top = legend.height() + ABOVE;
        Plot plot = new Plot(page, values.labelRoom(), top, SvgChart.WIDTH - RIGHT, top + PLOT);
        legend.draw(plot);
        Scale up = values.between(plot.bottom(), plot.top());
        plot.valuesUp(up, data.chart().valueAxis());
        for (int row = 0; row < data.chart().rows(); row++) {
            plot.paragraph(words(row), middle(plot, row), plot.bottom() + Lengths.LINE, "middle");
            drawBars(plot, up, row);
        }
        double middle = (plot.left() + plot.right()) / 2;
        plot.words(data.chart().categoryAxis(), middle, plot.bottom() + below() - 8, "middle", "axis");
        Deadlines deadlines = new Deadlines(plot);
        Ink.of(data.chart()).stream()
                .filter(ink -> ink.role() == Role.DEADLINE)
                .forEach(ink -> drawDeadline(plot, deadlines, up, ink));
    }

    private double middle(Plot plot, int row) {
        return plot.left() + (row + 0.5) * room;
    }

    private void drawBars(Plot plot, Scale up, int row) {
        int lanes = Bar.lanes(data, bars);
        double width = room * (1 - BETWEEN) / lanes;
        for (Bar bar : Bar.of(data, bars, row)) {
            double x = middle(plot, row) + (bar.lane() - lanes / 2.0) * width;
            double top = up.at(bar.most());
            BarInk.draw(plot.page(), bar.ink(), x, top, width, up.at(bar.least()) - top);
            if (!data.isStacked() && data.chart().rows() * lanes <= MOST_NUMBERS) {
                plot.words(bar.shown(data, row), x + width / 2, top - 4, "middle", "value");
            }
        }
    }

    private void drawDeadline(Plot plot, Deadlines deadlines, Scale up, Ink deadline) {
        for (int row : data.points(deadline.heading())) {
            double head = up.at(data.number(row, deadline.heading()));
            deadlines.draw(deadline.series().name(), middle(plot, row), head, data.isEarly(row));
        }
    }
}
