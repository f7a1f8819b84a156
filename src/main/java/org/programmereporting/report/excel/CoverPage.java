package org.programmereporting.report.excel;

import org.programmereporting.excel.ArialWidth;
import org.programmereporting.excel.xlsx.Print;
import org.programmereporting.report.Sheet;

/** The cover: prose down one wide column. */
final class CoverPage {
    private static final int WIDTH = 110;
    private static final double HEADING = 1.3;

    private final Page page;

    CoverPage(Page page) {
        this.page = page;
    }

    void write(Sheet.Cover cover) {
        page.sheet().width(0, WIDTH * 256);
        page.addTitle(cover.title());
        cover.lines().forEach(this::write);
        page.sheet().print(Print.ACROSS.onPagesDown(1)); // what is read in two minutes is on one page
    }

    private void write(Sheet.Line line) {
        Look look = switch (line.style()) {
            case BANNER -> Look.BANNER;
            case HEADING -> Look.COVER_HEADING;
            case BODY -> Look.COVER_BODY;
        };
        double room = look == Look.COVER_BODY ? WIDTH - 2 : WIDTH / HEADING;
        double points = ColumnWidths.points(ArialWidth.lines(line.text(), room));
        page.cells()
                .text(page.add(look == Look.COVER_HEADING ? points * HEADING + 4 : points + 3), 0, look, line.text());
    }
}
