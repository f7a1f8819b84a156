package org.programmereporting.excel.xlsx;

import java.util.List;

/** Cells that are a real Excel table, without filter buttons or a table style: its look is in its cells. */
record Table(String name, Area area, List<String> headings) {
    byte[] part(int number) {
        Xml xml = new Xml().start("table").attribute("xmlns", Namespaces.SPREADSHEET);
        xml.attribute("id", number).attribute("name", name).attribute("displayName", name);
        xml.attribute("ref", area.reference()).attribute("totalsRowShown", 0);
        xml.start("tableColumns").attribute("count", headings.size());
        for (int i = 0; i < headings.size(); i++) {
            xml.start("tableColumn").attribute("id", i + 1L).attribute("name", headings.get(i));
            xml.end("tableColumn");
        }
        return xml.end("tableColumns").end("table").bytes();
    }
}
