package org.programmereporting.report.html;

/** What a chart's frame holds. */
interface Drawing {
    double height();

    void draw(Markup page);
}
