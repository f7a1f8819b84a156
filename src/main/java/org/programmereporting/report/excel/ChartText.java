package org.programmereporting.report.excel;

import org.programmereporting.excel.Arial;
import org.programmereporting.excel.SafeText;
import org.programmereporting.excel.WrappedText;
import org.programmereporting.excel.xlsx.Xml;

/** Text in charts: Arial and dark grey, sizes in hundredths of a point. */
final class ChartText {
    static final String DARK_GREY = "404040";
    private static final int BODY = 1000;
    private static final int TITLE = 1200;
    private static final double TITLE_WIDTH = 58;
    private static final double AXIS_WIDTH = 50;

    private ChartText() {}

    static void title(Xml xml, String text) {
        write(xml, text, TITLE, true, TITLE_WIDTH);
    }

    static void axisTitle(Xml xml, String text) {
        write(xml, text, BODY, false, AXIS_WIDTH);
    }

    /** The text that has no look of its own. */
    static void body(Xml xml) {
        xml.start("c:txPr").empty("a:bodyPr").start("a:p");
        paragraph(xml, BODY, false);
        xml.start("a:endParaRPr")
                .attribute("lang", "en-GB")
                .end("a:endParaRPr")
                .end("a:p")
                .end("c:txPr");
    }

    /** Words in the look of the body. */
    static void plain(Xml xml, String text) {
        xml.start("c:tx").start("c:rich").empty("a:bodyPr").start("a:p").start("a:r");
        xml.element("a:t", SafeText.of(text))
                .end("a:r")
                .end("a:p")
                .end("c:rich")
                .end("c:tx");
    }

    private static void write(Xml xml, String text, int size, boolean bold, double width) {
        xml.start("c:title").start("c:tx").start("c:rich").empty("a:bodyPr");
        // wrapped here, since not every program wraps a title
        for (String line : WrappedText.of(SafeText.of(text), width)) {
            xml.start("a:p");
            paragraph(xml, size, bold);
            xml.start("a:r");
            look(xml, "a:rPr", size, bold);
            xml.element("a:t", line).end("a:r").end("a:p");
        }
        xml.end("c:rich").end("c:tx").value("c:overlay", false).end("c:title");
    }

    private static void paragraph(Xml xml, int size, boolean bold) {
        xml.start("a:pPr");
        look(xml, "a:defRPr", size, bold);
        xml.end("a:pPr");
    }

    private static void look(Xml xml, String element, int size, boolean bold) {
        xml.start(element).attribute("sz", size).attribute("b", bold ? 1 : 0);
        Shape.fill(xml, DARK_GREY);
        for (String script : new String[] {"a:latin", "a:cs"}) {
            xml.start(script).attribute("typeface", Arial.NAME).end(script);
        }
        xml.end(element);
    }
}
