package org.programmereporting.report.html;

import org.programmereporting.report.Charted;

/** A chart as a drawing in the page, with its message and its description for those who do not see it; the data stand in the table beside. */
final class SvgChart {
    static final double WIDTH = 760;

    private final Markup page;
    private final Charted data;
    private final String id;

    SvgChart(Markup page, Charted data, String id) {
        this.page = page;
        this.data = data;
        this.id = id;
    }

    void draw() {
        Drawing drawing = drawing();
        String box = "0 0 " + Lengths.point(WIDTH, drawing.height());
        page.open("svg", "role", "img", "aria-labelledby", id + ".message " + id + ".shows", "viewBox", box);
        page.element("title", data.chart().title(), "id", id + ".message");
        page.element("desc", data.chart().altText(), "id", id + ".shows").line();
        drawing.draw(page);
        page.close().line();
    }

    /** Each kind of chart has its drawing; a new kind does not compile without one. */
    private Drawing drawing() {
        return switch (data.chart().kind()) {
            case LINE -> new Lines(data);
            case BAR, STACKED_BAR -> new LyingBars(data);
            case COLUMN, STACKED_COLUMN -> new UprightBars(data);
        };
    }
}
