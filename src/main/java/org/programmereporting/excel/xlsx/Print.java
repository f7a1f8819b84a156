package org.programmereporting.excel.xlsx;

import java.util.OptionalInt;

/**
 * How a sheet comes to paper: across, with narrow margins and nothing in them.
 *
 * @param pagesDown onto how many pages it is fitted, one page wide; 0 as many as it takes
 * @param percent the scale, in place of fitting
 * @param breakBefore the column before which a page ends
 * @param repeated the row that stands on top of each page
 */
public record Print(Paper paper, int pagesDown, OptionalInt percent, OptionalInt breakBefore, OptionalInt repeated) {
    private static final String MARGIN_INCHES = "0.4";
    private static final int LAST_ROW = 1_048_575;

    /** A size of paper. */
    public enum Paper {
        A3(8),
        A4(9);

        private final int code;

        Paper(int code) {
            this.code = code;
        }
    }

    /** On A4, as wide as a page and on as many pages down as it takes. */
    public static final Print ACROSS =
            new Print(Paper.A4, 0, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public Print on(Paper other) {
        return new Print(other, pagesDown, percent, breakBefore, repeated);
    }

    public Print onPagesDown(int pages) {
        return new Print(paper, pages, percent, breakBefore, repeated);
    }

    public Print scaled(int toPercent, int columnOfNextPage) {
        return new Print(paper, pagesDown, OptionalInt.of(toPercent), OptionalInt.of(columnOfNextPage), repeated);
    }

    public Print repeating(int row) {
        return new Print(paper, pagesDown, percent, breakBefore, OptionalInt.of(row));
    }

    boolean isFitted() {
        return percent.isEmpty();
    }

    void write(Xml xml) {
        xml.start("pageMargins");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.attribute(side, MARGIN_INCHES);
        }
        xml.attribute("header", 0).attribute("footer", 0).end("pageMargins");
        xml.start("pageSetup").attribute("paperSize", paper.code);
        percent.ifPresent(scale -> xml.attribute("scale", scale));
        if (isFitted()) {
            xml.attribute("fitToWidth", 1).attribute("fitToHeight", pagesDown);
        }
        xml.attribute("orientation", "landscape").end("pageSetup");
        breakBefore.ifPresent(column -> breakAt(xml, column));
    }

    private static void breakAt(Xml xml, int column) {
        xml.start("colBreaks").attribute("count", 1).attribute("manualBreakCount", 1);
        xml.start("brk").attribute("id", column).attribute("max", LAST_ROW).attribute("man", 1);
        xml.end("brk").end("colBreaks");
    }
}
