package org.programmereporting.excel.xlsx;

import java.util.ArrayList;
import java.util.List;

/** The charts of a sheet, each held by its upper left corner and its size, so that no width or height of a cell stretches it. */
final class Drawing {
    private final List<Placed> charts = new ArrayList<>();

    private record Placed(Anchor anchor, String name, String description, Xml chart) {}

    void add(Anchor anchor, String name, String description, Xml chart) {
        charts.add(new Placed(anchor, name, description, chart));
    }

    boolean isEmpty() {
        return charts.isEmpty();
    }

    List<byte[]> charts() {
        return charts.stream().map(placed -> placed.chart().bytes()).toList();
    }

    /** Its charts are the relationships 1, 2 and so on. */
    byte[] part() {
        Xml xml = new Xml().start("xdr:wsDr");
        xml.attribute("xmlns:xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing");
        xml.attribute("xmlns:a", Namespaces.DRAWING);
        for (int i = 0; i < charts.size(); i++) {
            write(xml, charts.get(i), i + 1);
        }
        return xml.end("xdr:wsDr").bytes();
    }

    private static void write(Xml xml, Placed placed, int number) {
        Anchor anchor = placed.anchor();
        xml.start("xdr:oneCellAnchor").start("xdr:from");
        xml.element("xdr:col", String.valueOf(anchor.column())).element("xdr:colOff", String.valueOf(anchor.left()));
        xml.element("xdr:row", String.valueOf(anchor.row())).element("xdr:rowOff", String.valueOf(anchor.top()));
        xml.end("xdr:from").start("xdr:ext").attribute("cx", anchor.width()).attribute("cy", anchor.height());
        xml.end("xdr:ext").start("xdr:graphicFrame").attribute("macro", "");
        xml.start("xdr:nvGraphicFramePr").start("xdr:cNvPr").attribute("id", number + 1L);
        xml.attribute("name", placed.name())
                .attribute("descr", placed.description())
                .end("xdr:cNvPr");
        xml.empty("xdr:cNvGraphicFramePr").end("xdr:nvGraphicFramePr").start("xdr:xfrm");
        xml.start("a:off").attribute("x", 0).attribute("y", 0).end("a:off");
        xml.start("a:ext").attribute("cx", 0).attribute("cy", 0).end("a:ext").end("xdr:xfrm");
        xml.start("a:graphic").start("a:graphicData").attribute("uri", Namespaces.CHART);
        xml.start("c:chart").attribute("xmlns:c", Namespaces.CHART).attribute("xmlns:r", Namespaces.RELATIONSHIPS);
        xml.attribute("r:id", "rId" + number)
                .end("c:chart")
                .end("a:graphicData")
                .end("a:graphic");
        xml.end("xdr:graphicFrame").empty("xdr:clientData").end("xdr:oneCellAnchor");
    }
}
