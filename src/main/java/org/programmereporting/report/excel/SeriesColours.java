package org.programmereporting.report.excel;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** Lines and fills of charts; the colours are those that the UK Government Analysis Function recommends, in its order. */
final class SeriesColours {
    private static final List<String> PALETTE = List.of("12436D", "28A197", "801650", "F46A25");
    private static final String GREY = "A6A6A6"; // beyond four, colours are no longer told apart

    private SeriesColours() {}

    static String of(int series) {
        return series < PALETTE.size() ? PALETTE.get(series) : GREY;
    }

    static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    static XDDFLineProperties dashed(String colour, double points) {
        XDDFLineProperties line = line(colour, points);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        return line;
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(ChartText.rgb(colour)));
    }
}
