package org.programmereporting.report.excel;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.programmereporting.report.Palette;

/** Lines and fills of charts, in the colours of the palette. */
final class SeriesColours {
    private static final List<PresetLineDash> DASHES =
            List.of(PresetLineDash.DASH, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT, PresetLineDash.DASH_DOT);

    private SeriesColours() {}

    static String of(int series) {
        return Palette.of(series);
    }

    static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    static XDDFLineProperties dashed(String colour, double points) {
        return dashed(colour, points, 0);
    }

    /** Other dashes for each of a chart's series in turn, so that two are told apart without their colours. */
    static XDDFLineProperties dashed(String colour, double points, int series) {
        XDDFLineProperties line = line(colour, points);
        line.setPresetDash(new XDDFPresetLineDash(DASHES.get(series % DASHES.size())));
        return line;
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(ChartText.rgb(colour)));
    }
}
