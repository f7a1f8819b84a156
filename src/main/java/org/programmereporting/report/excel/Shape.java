package org.programmereporting.report.excel;

import java.util.List;
import org.programmereporting.excel.xlsx.Anchor;
import org.programmereporting.excel.xlsx.Xml;

/** Fills, lines and formats in a chart's XML. Colours are six hexadecimal digits. */
final class Shape {
    static final String WHITE = "FFFFFF";
    private static final List<String> DASHES = List.of("dash", "dash", "sysDot", "dashDot");

    private Shape() {}

    /** The look of what was started: a fill, if it has one, and then a line. */
    static void write(Xml xml, Runnable content) {
        xml.start("c:spPr");
        content.run();
        xml.end("c:spPr");
    }

    static void fill(Xml xml, String colour) {
        xml.start("a:solidFill").value("a:srgbClr", colour).end("a:solidFill");
    }

    static void noFill(Xml xml) {
        xml.empty("a:noFill");
    }

    static void line(Xml xml, String colour, double points) {
        startLine(xml, colour, points);
        xml.end("a:ln");
    }

    /** Other dashes for each of a chart's series in turn, so that two are told apart without their colours. */
    static void dashed(Xml xml, String colour, double points, int series) {
        startLine(xml, colour, points);
        xml.value("a:prstDash", DASHES.get(series % DASHES.size())).end("a:ln");
    }

    private static void startLine(Xml xml, String colour, double points) {
        xml.start("a:ln").attribute("w", Math.round(points * Anchor.UNITS_PER_POINT));
        fill(xml, colour);
    }

    static void noLine(Xml xml) {
        xml.start("a:ln");
        noFill(xml);
        xml.end("a:ln");
    }

    static void numberFormat(Xml xml, String code) {
        xml.start("c:numFmt").attribute("formatCode", code).attribute("sourceLinked", 0);
        xml.end("c:numFmt");
    }
}
