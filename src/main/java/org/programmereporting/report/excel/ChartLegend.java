package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.excel.xlsx.Xml;

/** Names the series at the bottom, where there is more than one to tell apart. Numbers them in the order in which they are drawn. */
final class ChartLegend {
    private final List<Integer> leftOut = new ArrayList<>();
    private int drawn;

    /** The number of a further series, which is named. */
    int name() {
        return drawn++;
    }

    /** The number of a further series, which is named elsewhere. */
    int leaveOut() {
        leftOut.add(drawn);
        return drawn++;
    }

    void draw(Xml xml) {
        if (drawn - leftOut.size() < 2) {
            return;
        }
        xml.start("c:legend").value("c:legendPos", "b");
        leftOut.forEach(number -> leaveOut(xml, "c:legendEntry", number));
        xml.value("c:overlay", false).end("c:legend");
    }

    /** An entry or a label that is not to be shown. */
    static void leaveOut(Xml xml, String element, int number) {
        xml.start(element).value("c:idx", number).value("c:delete", true).end(element);
    }
}
