package org.programmereporting.report.html;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.report.Charted;
import org.programmereporting.report.Shown;

/** Bars to the right, the first row on top, each with its words to the left and, unless it is stacked, its number at the end. */
final class LyingBars implements Drawing {
    private static final double MOST_WORDS = 240;
    private static final double BAR = 18;
    private static final double BETWEEN = 10;
    private static final double ABOVE = 24;
    private static final double BELOW = 52;
    private static final double ROOM_FOR_NUMBERS = 60;

    private final Charted data;
    private final List<Ink> inks;
    private final Legend legend;
    private final List<List<String>> words = new ArrayList<>();

    LyingBars(Charted data) {
        this.data = data;
        this.inks = Ink.of(data.chart());
        this.legend = BarInk.legend(inks);
        String categories = data.chart().categories();
        for (int row = 0; row < data.chart().rows(); row++) {
            String shown = Shown.of(data.cell(row, categories), data.format(categories));
            words.add(Lengths.wrapped(shown, MOST_WORDS));
        }
    }

    @Override
    public double height() {
        return legend.height()
                + ABOVE
                + words.stream().mapToDouble(this::rowHeight).sum()
                + BELOW;
    }

    private double rowHeight(List<String> lines) {
        return Math.max(lines.size() * Lengths.LINE, Bar.lanes(data, inks) * BAR) + BETWEEN;
    }

    @Override
    public void draw(Markup page) {
        double top = legend.height() + ABOVE;
        Plot plot = new Plot(page, left(), top, SvgChart.WIDTH - ROOM_FOR_NUMBERS, height() - BELOW);
        legend.draw(plot);
        plot.words(data.chart().categoryAxis(), 0, top - 8, "start", "axis");
        Scale across = Scales.ofValues(data).between(plot.left(), plot.right());
        plot.valuesAcross(across, data.chart().valueAxis());
        double y = top;
        for (int row = 0; row < words.size(); row++) {
            double height = rowHeight(words.get(row));
            drawWords(plot, words.get(row), y + height / 2);
            drawBars(plot, across, row, y + height / 2);
            y += height;
        }
    }

    /** Words longer than their room, which cannot be broken, take what they need. */
    private double left() {
        return 12
                + words.stream()
                        .flatMap(List::stream)
                        .mapToDouble(Lengths::width)
                        .map(width -> Math.min(SvgChart.WIDTH / 2, width))
                        .max()
                        .orElse(0);
    }

    private static void drawWords(Plot plot, List<String> lines, double middle) {
        double first = middle - (lines.size() - 1) * Lengths.LINE / 2 + Lengths.TEXT / 3;
        plot.paragraph(lines, plot.left() - 8, first, "end");
    }

    private void drawBars(Plot plot, Scale across, int row, double middle) {
        double first = middle - Bar.lanes(data, inks) * BAR / 2;
        for (Bar bar : Bar.of(data, inks, row)) {
            double y = first + bar.lane() * BAR;
            double from = across.at(bar.least());
            double to = across.at(bar.most());
            BarInk.draw(plot.page(), bar.ink(), from, y + 1, to - from, BAR - 2);
            if (!data.isStacked()) {
                plot.words(bar.shown(data, row), to + 5, y + Lengths.TEXT, "start", "value");
            }
        }
    }
}
