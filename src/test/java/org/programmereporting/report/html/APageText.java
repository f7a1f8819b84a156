package org.programmereporting.report.html;

import org.jsoup.nodes.Element;

/** What a cell of the page says, without the way back from a note. */
final class APageText {
    private APageText() {}

    static String own(Element cell) {
        Element copy = cell.clone();
        copy.select(".back").remove();
        return copy.wholeText();
    }
}
