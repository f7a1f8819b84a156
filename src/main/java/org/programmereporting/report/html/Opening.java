package org.programmereporting.report.html;

import org.programmereporting.report.Sheet;
import org.programmereporting.report.Sheet.Line;
import org.programmereporting.report.Sheet.LineStyle;

/** The first screen: the cover's title, how far the report can be trusted, and what its figures say. */
final class Opening {
    private final Markup page;
    private boolean underHeading;

    Opening(Markup page) {
        this.page = page;
    }

    void write(Sheet.Cover cover, String id) {
        page.open("div", "class", "opening", "id", id);
        page.element("h1", cover.title()).line();
        for (Line line : cover.lines()) {
            write(line);
        }
        closeGroup();
        page.close().line();
    }

    private void write(Line line) {
        switch (line.style()) {
            case HEADING -> {
                String look = underHeading ? "basis" : "points"; // what the figures say comes first
                closeGroup();
                page.open("div", "class", look).element("h2", line.text());
                page.open("ul").line();
                underHeading = true;
            }
            case BANNER, BODY -> {
                String look = line.style() == LineStyle.BANNER ? "banner" : "said";
                page.element(underHeading ? "li" : "p", line.text(), "class", look)
                        .line();
            }
        }
    }

    private void closeGroup() {
        if (underHeading) {
            page.close().close().line();
        }
    }
}
