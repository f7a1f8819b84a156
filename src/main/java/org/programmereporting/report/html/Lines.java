package org.programmereporting.report.html;

import java.util.List;
import java.util.stream.IntStream;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Charted;

/** Lines over days or numbers, to scale, before a band where there is one. */
final class Lines implements Drawing {
    private static final double PLOT = 320;
    private static final double RIGHT = 30;
    private static final double BELOW = 60;
    private static final double ABOVE = 34;

    private final Charted data;
    private final List<Ink> inks;
    private final Scale values;
    private final Legend legend;

    Lines(Charted data) {
        data.requireNumericCategories();
        this.data = data;
        this.inks = Ink.of(data.chart());
        this.values = Scales.ofValues(data);
        this.legend = new Legend(inks.stream().filter(Lines::isNamed).count() > 1);
        inks.stream()
                .filter(Lines::isNamed)
                .filter(this::isSeen)
                .forEach(ink -> legend.add(ink.heading(), sample(ink)));
    }

    private static boolean isNamed(Ink ink) {
        return switch (ink.role()) {
            case ACTUAL, PLAN, BAND -> true;
            case BASE -> false; // nothing by itself
            case DEADLINE -> false; // named at its head
        };
    }

    private boolean isSeen(Ink ink) {
        return !data.points(ink.heading()).isEmpty();
    }

    private Legend.Sample sample(Ink ink) {
        if (ink.role() == Role.BAND) {
            return (page, x, y) -> LinePath.band(page, x, y, Legend.SAMPLE, Legend.SAMPLE_HEIGHT);
        }
        return (page, x, y) -> LinePath.sample(page, ink, isMarked(ink), x, y + Legend.SAMPLE_HEIGHT / 2);
    }

    @Override
    public double height() {
        return legend.height() + ABOVE + PLOT + BELOW;
    }

    @Override
    public void draw(Markup page) {
        double top = legend.height() + ABOVE;
        Plot plot = new Plot(page, values.labelRoom(), top, SvgChart.WIDTH - RIGHT, top + PLOT);
        legend.draw(plot);
        Scale up = values.between(plot.bottom(), plot.top());
        Scale along = Scales.ofCategories(data).between(plot.left(), plot.right());
        LinePath path = new LinePath(page, data, along, up);
        data.bands().forEach(run -> path.fill(rows(run)));
        plot.valuesUp(up, data.chart().valueAxis());
        plot.along(along, data.chart().categoryAxis());
        Deadlines deadlines = new Deadlines(plot);
        inks.forEach(ink -> draw(ink, deadlines, path));
    }

    private void draw(Ink ink, Deadlines deadlines, LinePath path) {
        switch (ink.role()) {
            case BASE, BAND -> {} // behind already
            case ACTUAL, PLAN -> data.runs(ink.heading()).forEach(run -> path.draw(ink, isMarked(ink), rows(run)));
            case DEADLINE ->
                data.points(ink.heading())
                        .forEach(row ->
                                deadlines.draw(ink.series().name(), path.x(row), path.y(ink, row), data.isEarly(row)));
        }
    }

    private static List<Integer> rows(Charted.Run run) {
        return IntStream.range(run.first(), run.first() + run.length()).boxed().toList();
    }

    /** Unbroken lines are told apart by marks, where there are several. */
    private boolean isMarked(Ink ink) {
        return ink.role() == Role.ACTUAL
                && inks.stream().filter(other -> other.role() == Role.ACTUAL).count() > 1;
    }
}
